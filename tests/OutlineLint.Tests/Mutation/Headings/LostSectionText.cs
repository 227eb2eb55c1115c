using Microsoft.CodeAnalysis.Text;
using OutlineLint.Outlining;

namespace OutlineLint.Tests.Mutation.Headings;

/// <summary>Nothing is left below a heading.</summary>
internal sealed class LostSectionText() : Mutator("OL402", "the text of a section is taken out")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from list in seed.BlockLists
        where list.Members.Length > 2
        from i in Enumerable.Range(0, list.Members.Length - 1)
        let item = list.Members[i].Item
        where item.Kind == OutlineItemKind.Heading
        let lines = seed.LinesOf(item)
        let below = TextSpan.FromBounds(seed.StartOf(seed.LineOf(item.Span.Start) + 1), lines.End)
        select Mutant.Of(seed.Text, TextSpan.FromBounds(item.Span.Start, item.HeadingSpan.End), new TextChange(below, ""));
}

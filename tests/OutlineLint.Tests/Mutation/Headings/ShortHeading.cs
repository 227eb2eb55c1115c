using Microsoft.CodeAnalysis.Text;
using OutlineLint.Outlining;

namespace OutlineLint.Tests.Mutation.Headings;

/// <summary>Headings of two clauses stand around one of one clause.</summary>
internal sealed class ShortHeading() : Mutator("OL404", "one of four parallel headings is another")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from list in seed.BlockLists
        where list.Members.Length > 3 && list.Members.All(member => member.Item.Kind == OutlineItemKind.Heading) && list.Style!.Kin != "article"
        from odd in Enumerable.Range(0, list.Members.Length)
        select Mutant.Of(
            seed.Text, list.Members[odd].Item.HeadingSpan,
            list.Members.Select((member, i) => new TextChange(member.Item.HeadingSpan, i == odd ? "其他工作" : $"{member.Item.Heading[..2]}心里有数，{member.Item.Heading[..2]}手上有劲")));
}

using Microsoft.CodeAnalysis.Text;
using OutlineLint.Outlining;

namespace OutlineLint.Tests.Mutation.Headings;

/// <summary>A heading on its own line ends in a mark.</summary>
internal sealed class MarkAtHeadingEnd() : Mutator("OL401", "。 at the end of a heading")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from list in seed.BlockLists
        where list.Members.All(member => member.Item.Kind == OutlineItemKind.Heading)
        from member in list.Members
        let end = seed.Outline.Lines[seed.LineOf(member.Item.Span.Start)].Span.End
        from mark in (string[])["。", "；", "，"]
        select Mutant.Replace(seed.Text, new TextSpan(end, 0), mark);
}

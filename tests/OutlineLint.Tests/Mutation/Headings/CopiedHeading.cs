using OutlineLint.Outlining;

namespace OutlineLint.Tests.Mutation.Headings;

/// <summary>A heading has the words of the first heading of its list.</summary>
internal sealed class CopiedHeading() : Mutator("OL403", "a heading repeats another")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from list in seed.BlockLists
        where list.Members.All(member => member.Item.Kind == OutlineItemKind.Heading)
        from member in list.Members.Skip(1)
        select Mutant.Replace(seed.Text, member.Item.HeadingSpan, list.Members[0].Item.Heading);
}

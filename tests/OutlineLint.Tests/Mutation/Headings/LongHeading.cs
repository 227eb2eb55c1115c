using OutlineLint.Outlining;

namespace OutlineLint.Tests.Mutation.Headings;

/// <summary>A heading of the first level goes on and on.</summary>
internal sealed class LongHeading() : Mutator("OL405", "a heading has over sixty characters")
{
    private const string Long = "在新的一年里要继续围绕大家最关心最直接最现实的事情一件接着一件办一年接着一年干把看得见的变化送到每一户人家的门口和每一位老人的手边";

    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from item in seed.Outline.Items
        where item is { Kind: OutlineItemKind.Heading, MarkerSpan: not null }
        select Mutant.Replace(seed.Text, item.HeadingSpan, item.Heading + Long);
}

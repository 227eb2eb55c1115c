using OutlineLint.Diagnostics;

namespace OutlineLint.Tests.Mutation.Markers;

/// <summary>An Arabic figure is followed by 、.</summary>
internal sealed class EnumerationCommaAfterDigit() : Mutator("OL304", "one 1. becomes 1、")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from list in seed.Lists
        from member in list.Members
        let item = member.Item
        where item.Marker is [.., '.'] && seed.Options.Profile == Profile.Speech
        select Mutant.Replace(seed.Text, item.MarkerSpan!.Value, $"{item.Marker[..^1]}、");
}

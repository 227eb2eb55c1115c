using OutlineLint.Diagnostics;

using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Tests.Mutation.Markers;

/// <summary>All Arabic figures of a list are followed by 、.</summary>
internal sealed class EnumerationCommasAfterDigits() : Mutator("OL304", "all 1. become 1、")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from list in seed.Lists
        where list.Members.All(member => member.Item.Marker is [.., '.'] && seed.Options.Profile == Profile.Speech)
        select Mutant.Of(seed.Text, list.Members[0].Item.MarkerSpan!.Value, list.Members.Select(member => new TextChange(member.Item.MarkerSpan!.Value, $"{member.Item.Marker[..^1]}、")));
}

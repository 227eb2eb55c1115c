using OutlineLint.Diagnostics;

using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Tests.Mutation.Markers;

/// <summary>All Arabic figures of a list are full-width.</summary>
internal sealed class FullWidthFigures() : Mutator("OL308", "all 1. become １．")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from list in seed.Lists
        where list.Members.All(member => member.Item.Marker is [.., '.'] && seed.Options.Profile == Profile.Speech)
        select Mutant.Of(seed.Text, list.Members[0].Item.MarkerSpan!.Value, list.Members.Select(member => new TextChange(member.Item.MarkerSpan!.Value, $"{(char)(member.Item.Marker[0] + ('０' - '0'))}．")));
}

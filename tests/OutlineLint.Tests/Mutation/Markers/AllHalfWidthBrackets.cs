using OutlineLint.Diagnostics;

using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Tests.Mutation.Markers;

/// <summary>The brackets of a list are half-width.</summary>
internal sealed class AllHalfWidthBrackets() : Mutator("OL305", "all （一） become (一)")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from list in seed.Lists
        where list.Members.All(member => member.Item.Marker is ['（', .., '）'] && seed.Options.Profile == Profile.Speech)
        select Mutant.Of(seed.Text, list.Members[0].Item.MarkerSpan!.Value, list.Members.Select(member => new TextChange(member.Item.MarkerSpan!.Value, $"({member.Item.Marker[1..^1]})")));
}

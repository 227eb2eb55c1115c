using OutlineLint.Diagnostics;

namespace OutlineLint.Tests.Mutation.Markers;

/// <summary>The brackets are half-width.</summary>
internal sealed class HalfWidthBrackets() : Mutator("OL305", "one （一） becomes (一)")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from list in seed.Lists
        from member in list.Members
        let item = member.Item
        where item.Marker is ['（', .., '）'] && seed.Options.Profile == Profile.Speech
        select Mutant.Replace(seed.Text, item.MarkerSpan!.Value, $"({item.Marker[1..^1]})");
}

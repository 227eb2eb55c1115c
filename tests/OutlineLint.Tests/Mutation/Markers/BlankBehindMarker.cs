namespace OutlineLint.Tests.Mutation.Markers;

/// <summary>A blank stands behind the marker.</summary>
internal sealed class BlankBehindMarker() : Mutator("OL307", "a blank behind 一、 and （一）")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from list in seed.Lists
        from member in list.Members
        let item = member.Item
        where item.Marker is [.., '、' or '）'] && !char.IsAsciiDigit(item.Marker[0])
        from mark in (string[])[" ", "\u3000"]
        select Mutant.Replace(seed.Text, item.MarkerSpan!.Value, item.Marker + mark);
}

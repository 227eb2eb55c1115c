namespace OutlineLint.Tests.Mutation.Numbering;

/// <summary>One member is numbered in a style that is not used near it: 3、 among 一、, （3） among （一）.</summary>
internal sealed class OtherStyle() : Mutator("OL206", "one member has another style")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from list in seed.Lists
        where list.Members.Length > 2 && !list.Style!.IsFloating
        from i in Enumerable.Range(1, list.Members.Length - 1)
        let item = list.Members[i].Item
        let marker = Other(item.Marker, item.Ordinal)
        where marker is not null && !seed.Text.Contains(marker, StringComparison.Ordinal)
        select Mutant.Replace(seed.Text, item.MarkerSpan!.Value, marker);

    private static string? Other(string marker, int ordinal) => marker switch
    {
        [not ('第' or '（'), .., '、'] when !char.IsAsciiDigit(marker[0]) => $"{ordinal}、",
        ['（', .., '）'] when !char.IsAsciiDigit(marker[1]) => $"（{ordinal}）",
        ['（', .., '）'] when ordinal < 20 => $"{(char)('①' + ordinal - 1)}",
        [.., '.'] => $"（{ordinal}）",
        _ => null,
    };
}

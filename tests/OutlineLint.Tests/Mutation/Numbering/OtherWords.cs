namespace OutlineLint.Tests.Mutation.Numbering;

/// <summary>One member is numbered in other words: 三要 among 一是, 第三， among 首先，.</summary>
internal sealed class OtherWords() : Mutator("OL207", "one member has another family of words")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from list in seed.Lists
        where list.Members.Length > 2 && list.Style!.IsFloating
        from i in Enumerable.Range(1, list.Members.Length - 1)
        let item = list.Members[i].Item
        let marker = Other(item.Marker, i + 1)
        where marker is not null
        select Mutant.Replace(seed.Text, item.MarkerSpan!.Value, marker);

    private static string? Other(string marker, int place) => marker switch
    {
        [.., '是'] => $"{marker[..^1]}要",
        [.., '要'] => $"{marker[..^1]}是",
        "其次，" or "再次，" or "最后，" => $"第{"一二三四五"[place - 1]}，",
        ['第', .., '，'] => $"其{marker[1..]}",
        _ => null,
    };
}

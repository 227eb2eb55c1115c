using Microsoft.CodeAnalysis.Text;
using OutlineLint.Numerals;
using OutlineLint.Outlining;

namespace OutlineLint.Tests.Mutation.Numbering;

/// <summary>Throughout the text two neighbouring levels have each other’s forms: （一） below 1.</summary>
internal sealed class ExchangedLevels() : Mutator("OL209", "two levels change their forms")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from pair in seed.BlockLists.Where(list => FormOf(list) is not null && list.Parent?.Series is { } above && FormOf(above) is not null).GroupBy(list => (Upper: list.Parent!.Style, Lower: list.Style))
        let lower = pair.First()
        let upper = lower.Parent!.Series!
        let changes = Exchange(seed, upper, lower).ToList()
        select Mutant.Of(seed.Text, lower.Members[0].Item.MarkerSpan!.Value, changes);

    private static IEnumerable<TextChange> Exchange(Specimen seed, Series upper, Series lower) =>
        from item in seed.Outline.DescendantItems()
        where item.Kind != OutlineItemKind.InlineItem && item.MarkerSpan is not null && (item.Style == upper.Style || item.Style == lower.Style)
        let form = FormOf(item.Style == upper.Style ? lower : upper)!
        select new TextChange(item.MarkerSpan!.Value, form(item.Ordinal));

    private static Func<int, string>? FormOf(Series series) => series.Members[0].Item.Marker switch
    {
        "一、" => ordinal => $"{Figure(ordinal)}、",
        "（一）" => ordinal => $"（{Figure(ordinal)}）",
        "1." => ordinal => $"{ordinal}.",
        "（1）" => ordinal => $"（{ordinal}）",
        _ => null,
    };

    private static string Figure(int ordinal) => Numeral.Write(ordinal, NumeralSystem.Chinese);
}

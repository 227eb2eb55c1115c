using OutlineLint.Numerals;

namespace OutlineLint.Tests.Numerals;

/// <summary>Every string of a few figures against the list of what may be written: the grammar accepts no more and no less.</summary>
public sealed class ChineseGrammarTests
{
    private const int LongestTried = 7;

    private static readonly Dictionary<string, int> Written = AllWritten();

    [Fact]
    public void A_run_is_well_formed_exactly_when_it_is_the_way_to_write_its_value() =>
        Assert.All(Strings("零一二十百千"), AssertReadsAsWritten);

    [Fact]
    public void A_contracted_ten_takes_one_figure_and_stands_first() =>
        Assert.All(Strings("一十百廿卌"), AssertReadsAsWritten);

    private static void AssertReadsAsWritten(string text)
    {
        var expected = new NumeralReading(Written.GetValueOrDefault(text), text.Length, Written.ContainsKey(text));
        Assert.Equal(expected, Numeral.Read(NumeralSystem.Chinese, text));
    }

    private static Dictionary<string, int> AllWritten()
    {
        var written = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var value = 1; value <= 9999; value++)
            written.Add(Numeral.Write(value, NumeralSystem.Chinese), value);
        for (var value = 10; value <= 19; value++)
            written.Add("一" + Numeral.Write(value, NumeralSystem.Chinese), value);
        foreach (var (ten, value) in new[] { ("廿", 20), ("卅", 30), ("卌", 40) })
        {
            written.Add(ten, value);
            for (var unit = 1; unit <= 9; unit++)
                written.Add(ten + Numeral.Write(unit, NumeralSystem.Chinese), value + unit);
        }

        return written;
    }

    private static IEnumerable<string> Strings(string figures)
    {
        IEnumerable<string> strings = [""];
        for (var length = 1; length <= LongestTried; length++)
        {
            strings = [.. strings.SelectMany(_ => figures, (text, figure) => text + figure)];
            foreach (var text in strings)
                yield return text;
        }
    }
}

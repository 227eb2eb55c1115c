using OutlineLint.Numerals;

namespace OutlineLint.Tests.Numerals;

/// <summary>What a reading must be, said in one word.</summary>
internal static class NumeralAssert
{
    /// <summary>The whole of <paramref name="numeral"/> reads as the value, alone and with text behind it.</summary>
    public static void Reads(NumeralSystem system, string numeral, int value)
    {
        var expected = new NumeralReading(value, numeral.Length, IsWellFormed: true);
        Assert.Equal(expected, Numeral.Read(system, numeral));
        Assert.Equal(expected, Numeral.Read(system, numeral + "、加强领导"));
    }

    /// <summary>The whole run is malformed, alone and with text behind it.</summary>
    public static void IsMalformed(NumeralSystem system, string run)
    {
        var expected = new NumeralReading(0, run.Length, IsWellFormed: false);
        Assert.Equal(expected, Numeral.Read(system, run));
        Assert.Equal(expected, Numeral.Read(system, run + "、加强领导"));
    }

    public static void IsNoNumeral(NumeralSystem system, string text) =>
        Assert.Equal(NumeralReading.None, Numeral.Read(system, text));
}

using OutlineLint.Numerals;

namespace OutlineLint.Tests.Numerals;

public sealed class RoundTripTests
{
    // A Roman numeral of more than nine letters is written but not read.
    private const int LongestRead = 9;

    public static TheoryData<NumeralSystem> Systems => [.. Enum.GetValues<NumeralSystem>()];

    [Theory]
    [MemberData(nameof(Systems))]
    public void Every_value_reads_back_as_it_is_written(NumeralSystem system)
    {
        for (var value = 1; value <= Numeral.MaxValue(system); value++)
        {
            var written = Numeral.Write(value, system);
            if (written.Length <= LongestRead)
                NumeralAssert.Reads(system, written, value);
        }
    }

    [Theory]
    [MemberData(nameof(Systems))]
    public void No_two_values_are_written_alike(NumeralSystem system)
    {
        var values = Enumerable.Range(1, Numeral.MaxValue(system));
        Assert.Distinct(values.Select(value => Numeral.Write(value, system)), StringComparer.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Systems))]
    public void What_is_written_is_made_of_numeral_characters(NumeralSystem system)
    {
        for (var value = 1; value <= Numeral.MaxValue(system); value++)
            Assert.All(Numeral.Write(value, system), c => Assert.True(Numeral.IsNumeralCharacter(system, c)));
    }

    [Theory]
    [MemberData(nameof(Systems))]
    public void A_value_outside_the_range_is_refused(NumeralSystem system)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Numeral.Write(0, system));
        Assert.Throws<ArgumentOutOfRangeException>(() => Numeral.Write(-1, system));
        Assert.Throws<ArgumentOutOfRangeException>(() => Numeral.Write(Numeral.MaxValue(system) + 1, system));
    }

    [Fact]
    public void Only_Roman_writes_more_than_it_reads()
    {
        var unread =
            from system in Enum.GetValues<NumeralSystem>()
            from value in Enumerable.Range(1, Numeral.MaxValue(system))
            where Numeral.Write(value, system).Length > LongestRead
            select (system, value);

        Assert.Equal((NumeralSystem.Roman, 288), unread.First());
        Assert.All(unread, pair => Assert.Equal(NumeralSystem.Roman, pair.system));
    }

    [Theory]
    [InlineData(NumeralSystem.Chinese, 9999)]
    [InlineData(NumeralSystem.ChinesePositional, 9999)]
    [InlineData(NumeralSystem.ChineseFormal, 9999)]
    [InlineData(NumeralSystem.HeavenlyStem, 10)]
    [InlineData(NumeralSystem.EarthlyBranch, 12)]
    [InlineData(NumeralSystem.Arabic, 9999)]
    [InlineData(NumeralSystem.ArabicFullWidth, 9999)]
    [InlineData(NumeralSystem.Circled, 50)]
    [InlineData(NumeralSystem.CircledDecorated, 20)]
    [InlineData(NumeralSystem.Parenthesized, 20)]
    [InlineData(NumeralSystem.Pointed, 20)]
    [InlineData(NumeralSystem.ParenthesizedChinese, 10)]
    [InlineData(NumeralSystem.CircledChinese, 10)]
    [InlineData(NumeralSystem.Roman, 3999)]
    [InlineData(NumeralSystem.UpperLetter, 26)]
    [InlineData(NumeralSystem.LowerLetter, 26)]
    [InlineData(NumeralSystem.EnclosedLetter, 26)]
    public void The_greatest_value_is_the_documented_one(NumeralSystem system, int greatest) =>
        Assert.Equal(greatest, Numeral.MaxValue(system));

    [Fact]
    public void An_unknown_system_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => Numeral.Read((NumeralSystem)99, "一"));
}

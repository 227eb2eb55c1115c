using OutlineLint.Numerals;

namespace OutlineLint.Tests.Numerals;

/// <summary>The lists of characters agree with what the systems read.</summary>
public class NumeralCharacterTests
{
    public static TheoryData<NumeralSystem> Systems => [.. Enum.GetValues<NumeralSystem>()];

    [Theory]
    [MemberData(nameof(Systems))]
    public void The_list_holds_every_character_of_the_system(NumeralSystem system)
    {
        var listed = Numeral.ScriptOf(system).Characters.ToHashSet();
        for (var c = '\0'; c < char.MaxValue; c++)
            Assert.Equal(listed.Contains(c), Numeral.IsNumeralCharacter(system, c));
    }

    [Fact]
    public void The_lists_of_figures_hold_every_figure()
    {
        for (var c = '\0'; c < char.MaxValue; c++)
        {
            Assert.Equal(ChineseFigures.AllPlain.Contains(c), ChineseFigures.Plain(c) != ChineseFigures.None);
            Assert.Equal(ChineseFigures.AllFormal.Contains(c), ChineseFigures.Formal(c) != ChineseFigures.None);
        }
    }

    [Fact]
    public void A_set_holds_what_was_added_and_nothing_else()
    {
        const string Characters = "\0a一丁\u4EFF\u4F00\uFFFF";
        var set = new CharacterSet(Characters);
        for (var c = 0; c <= char.MaxValue; c++)
            Assert.Equal(Characters.Contains((char)c), set.Contains((char)c));
        Assert.False(set.Add('一'));
        Assert.True(set.Add('二'));
    }
}

using OutlineLint.Numerals;

namespace OutlineLint.Tests.Numerals;

public sealed class LetterTests
{
    [Theory]
    [InlineData(NumeralSystem.UpperLetter, "A", 1)]
    [InlineData(NumeralSystem.UpperLetter, "Z", 26)]
    [InlineData(NumeralSystem.UpperLetter, "Ａ", 1)]
    [InlineData(NumeralSystem.UpperLetter, "Ｚ", 26)]
    [InlineData(NumeralSystem.LowerLetter, "a", 1)]
    [InlineData(NumeralSystem.LowerLetter, "z", 26)]
    [InlineData(NumeralSystem.LowerLetter, "ａ", 1)]
    [InlineData(NumeralSystem.LowerLetter, "ｚ", 26)]
    public void A_single_letter_reads(NumeralSystem system, string letter, int value) => NumeralAssert.Reads(system, letter, value);

    [Theory]
    [InlineData(NumeralSystem.UpperLetter, "AA")]
    [InlineData(NumeralSystem.UpperLetter, "Ab")]
    [InlineData(NumeralSystem.UpperLetter, "AＢ")]
    [InlineData(NumeralSystem.UpperLetter, "Ａｂ")]
    [InlineData(NumeralSystem.LowerLetter, "ab")]
    [InlineData(NumeralSystem.LowerLetter, "aB")]
    [InlineData(NumeralSystem.LowerLetter, "ａb")]
    public void Two_letters_in_a_row_are_a_word(NumeralSystem system, string text) => NumeralAssert.IsNoNumeral(system, text);

    [Theory]
    [InlineData(NumeralSystem.UpperLetter, "a")]
    [InlineData(NumeralSystem.UpperLetter, "ａ")]
    [InlineData(NumeralSystem.UpperLetter, "@")]
    [InlineData(NumeralSystem.UpperLetter, "[")]
    [InlineData(NumeralSystem.UpperLetter, "＠")]
    [InlineData(NumeralSystem.UpperLetter, "［")]
    [InlineData(NumeralSystem.LowerLetter, "A")]
    [InlineData(NumeralSystem.LowerLetter, "`")]
    [InlineData(NumeralSystem.LowerLetter, "{")]
    [InlineData(NumeralSystem.LowerLetter, "А")]
    [InlineData(NumeralSystem.LowerLetter, "")]
    public void Another_case_or_sign_is_no_numeral(NumeralSystem system, string text) => NumeralAssert.IsNoNumeral(system, text);
}

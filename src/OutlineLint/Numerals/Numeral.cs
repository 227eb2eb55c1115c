namespace OutlineLint.Numerals;

/// <summary>Reads and writes the ordinals of markers: 十二, 壹, 甲, ①, Ⅳ, １２ → int and back.</summary>
/// <remarks>The figures are those of GB/T 15835 and of Word's automatic numbering (ECMA-376 §17.18.59).</remarks>
public static class Numeral
{
    /// <summary>
    /// The longest numeral at the start of <paramref name="text"/>, which is read no further than it needs: at most 9 characters
    /// of 一百零三, 壹佰 or XVIII, 4 digits, one sign or letter. A longer run, a digit run glued to digits of another system, and
    /// a letter inside a Latin word are no numeral. Never throws on text.
    /// </summary>
    public static NumeralReading Read(NumeralSystem system, ReadOnlySpan<char> text) => ScriptOf(system).Read(text);

    /// <summary>The usual form of <paramref name="value"/>: 十一, 一百零一, 一〇一, 拾壹, ①, XIV, Ⓐ. A Roman one of more than 9 letters, from 288 up, does not read back.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not in 1 … <see cref="MaxValue"/>.</exception>
    public static string Write(int value, NumeralSystem system) => ScriptOf(system).Write(value);

    /// <summary>The greatest number that the system can write; the least is always 1.</summary>
    public static int MaxValue(NumeralSystem system) => ScriptOf(system).MaxValue;

    /// <summary>Whether the character can stand in a reading of the system, well-formed or malformed.</summary>
    public static bool IsNumeralCharacter(NumeralSystem system, char c) => ScriptOf(system).Contains(c);

    internal static NumeralScript ScriptOf(NumeralSystem system) => system switch
    {
        NumeralSystem.Chinese => ChineseScript.Instance,
        NumeralSystem.ChinesePositional => PositionalScript.Instance,
        NumeralSystem.ChineseFormal => FormalScript.Instance,
        NumeralSystem.HeavenlyStem => SignScript.HeavenlyStem,
        NumeralSystem.EarthlyBranch => SignScript.EarthlyBranch,
        NumeralSystem.Arabic => ArabicScript.Instance,
        NumeralSystem.ArabicFullWidth => FullWidthScript.Instance,
        NumeralSystem.Circled => SignScript.Circled,
        NumeralSystem.CircledDecorated => SignScript.CircledDecorated,
        NumeralSystem.Parenthesized => SignScript.Parenthesized,
        NumeralSystem.Pointed => SignScript.Pointed,
        NumeralSystem.ParenthesizedChinese => SignScript.ParenthesizedChinese,
        NumeralSystem.CircledChinese => SignScript.CircledChinese,
        NumeralSystem.Roman => RomanScript.Instance,
        NumeralSystem.UpperLetter => LetterScript.Upper,
        NumeralSystem.LowerLetter => LetterScript.Lower,
        NumeralSystem.EnclosedLetter => SignScript.EnclosedLetter,
        _ => throw new ArgumentOutOfRangeException(nameof(system), system, message: null),
    };
}

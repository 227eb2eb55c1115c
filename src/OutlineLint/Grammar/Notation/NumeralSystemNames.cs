using OutlineLint.Numerals;

namespace OutlineLint.Grammar.Notation;

/// <summary>What the numeral systems are called in a grammar file.</summary>
internal static class NumeralSystemNames
{
    private static readonly Dictionary<string, NumeralSystem> ByName = new(StringComparer.Ordinal)
    {
        ["chinese"] = NumeralSystem.Chinese,
        ["chinese-positional"] = NumeralSystem.ChinesePositional,
        ["formal"] = NumeralSystem.ChineseFormal,
        ["stem"] = NumeralSystem.HeavenlyStem,
        ["branch"] = NumeralSystem.EarthlyBranch,
        ["arabic"] = NumeralSystem.Arabic,
        ["full-width"] = NumeralSystem.ArabicFullWidth,
        ["circled"] = NumeralSystem.Circled,
        ["decorated"] = NumeralSystem.CircledDecorated,
        ["parenthesized"] = NumeralSystem.Parenthesized,
        ["pointed"] = NumeralSystem.Pointed,
        ["parenthesized-chinese"] = NumeralSystem.ParenthesizedChinese,
        ["circled-chinese"] = NumeralSystem.CircledChinese,
        ["roman"] = NumeralSystem.Roman,
        ["upper"] = NumeralSystem.UpperLetter,
        ["lower"] = NumeralSystem.LowerLetter,
        ["enclosed-letter"] = NumeralSystem.EnclosedLetter,
    };

    /// <summary>Every name, for messages.</summary>
    public static IEnumerable<string> All => ByName.Keys;

    /// <summary>Finds a system by its name.</summary>
    public static bool TryFind(string name, out NumeralSystem system) => ByName.TryGetValue(name, out system);
}

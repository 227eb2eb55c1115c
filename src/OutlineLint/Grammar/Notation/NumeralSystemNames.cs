using OutlineLint.Numerals;

namespace OutlineLint.Grammar.Notation;

/// <summary>What the numeral systems are called in a grammar file.</summary>
internal static class NumeralSystemNames
{
    private static readonly (string Name, NumeralSystem System)[] Names =
    [
        ("chinese", NumeralSystem.Chinese),
        ("chinese-positional", NumeralSystem.ChinesePositional),
        ("formal", NumeralSystem.ChineseFormal),
        ("stem", NumeralSystem.HeavenlyStem),
        ("branch", NumeralSystem.EarthlyBranch),
        ("arabic", NumeralSystem.Arabic),
        ("full-width", NumeralSystem.ArabicFullWidth),
        ("circled", NumeralSystem.Circled),
        ("decorated", NumeralSystem.CircledDecorated),
        ("parenthesized", NumeralSystem.Parenthesized),
        ("pointed", NumeralSystem.Pointed),
        ("parenthesized-chinese", NumeralSystem.ParenthesizedChinese),
        ("circled-chinese", NumeralSystem.CircledChinese),
        ("roman", NumeralSystem.Roman),
        ("upper", NumeralSystem.UpperLetter),
        ("lower", NumeralSystem.LowerLetter),
        ("enclosed-letter", NumeralSystem.EnclosedLetter),
    ];

    /// <summary>Every name, for messages.</summary>
    public static IEnumerable<string> All => Names.Select(pair => pair.Name);

    /// <summary>Finds a system by its name.</summary>
    public static bool TryFind(ReadOnlySpan<char> name, out NumeralSystem system)
    {
        foreach (var pair in Names)
        {
            system = pair.System;
            if (name.SequenceEqual(pair.Name))
                return true;
        }

        system = default;
        return false;
    }
}

using OutlineLint.Diagnostics;
using OutlineLint.Outlining;

namespace OutlineLint.Rules.Headings;

/// <summary>What headings have in common that are meant to be parallel 对仗.</summary>
internal static class ParallelForm
{
    /// <summary>The fewest headings of which one can be odd.</summary>
    public const int Fewest = 4;

    /// <summary>The most headings that are still written as a set.</summary>
    public const int Most = 12;

    /// <summary>How much the clauses of parallel headings may differ, in characters.</summary>
    private const int Tolerance = 1;

    /// <summary>From this difference on a clause is heard as longer.</summary>
    private const int Audible = 3;

    /// <summary>The one heading that differs from all others, and what the others have in common.</summary>
    public static (OutlineItem Item, Bilingual Form)? OddOneOf(Series series)
    {
        var clauses = new string[series.Members.Length][];
        for (var i = 0; i < clauses.Length; i++)
            clauses[i] = series.Members[i].Item.Heading.Split(['，', ',', '；', ' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries);
        for (var odd = 0; odd < clauses.Length; odd++)
        {
            if (FormWithout(clauses, odd) is { } form)
                return (series.Members[odd].Item, form);
        }

        return null;
    }

    /// <summary>What all headings but one share and that one lacks; null when there is no such thing.</summary>
    private static Bilingual? FormWithout(string[][] clauses, int odd)
    {
        var model = clauses[odd == 0 ? 1 : 0];
        if (model.Length < 2 || !AreAlike(clauses, odd, model))
            return null;
        if (clauses[odd].Length != model.Length)
            return new($"都是 {model.Length} 个分句，长短相同", $"have {model.Length} clauses of one length");
        for (var i = 0; i < model.Length; i++)
        {
            if (Math.Abs(clauses[odd][i].Length - model[i].Length) >= Audible)
                return new($"的第 {i + 1} 个分句都是 {model[i].Length} 字左右", $"have about {model[i].Length} characters in clause {i + 1}");
        }

        return KeyWord(clauses, odd) is { } word ? new($"都以“{word}”开头", $"all begin with '{word}'") : null;
    }

    private static bool AreAlike(string[][] clauses, int odd, string[] model)
    {
        for (var i = 0; i < clauses.Length; i++)
        {
            if (i == odd)
                continue;
            if (clauses[i].Length != model.Length)
                return false;
            for (var clause = 0; clause < model.Length; clause++)
            {
                if (Math.Abs(clauses[i][clause].Length - model[clause].Length) > Tolerance)
                    return false;
            }
        }

        return true;
    }

    /// <summary>Two characters that all headings but one begin with.</summary>
    private static string? KeyWord(string[][] clauses, int odd)
    {
        var model = clauses[odd == 0 ? 1 : 0][0];
        if (model.Length < 2)
            return null;
        var word = model[..2];
        for (var i = 0; i < clauses.Length; i++)
        {
            if (clauses[i][0].StartsWith(word, StringComparison.Ordinal) == (i == odd))
                return null;
        }

        return word;
    }
}

using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Rules.Hygiene;

/// <summary>Decides whether a run of X, ×, * or 某 stands for a name or a number: “XX县”, “20××年”, “X名”; and not 4×100米, X光, 某某人.</summary>
internal static class BlankedName
{
    private const string Crosses = "Xx×Ｘｘ";
    private const string Figures = "0123456789０１２３４５６７８９〇零一二三四五六七八九";
    private const string NoNames = "光射线轴染形型世";

    /// <summary>Behind a single ×, which may join two things, and behind 某某, only these are sure to be a place or an office.</summary>
    private const string SureNouns = "省县镇乡村局厅同书";

    /// <summary>The placeholder that the run is a part of, with the noun behind it; null when it is none.</summary>
    public static TextSpan? At(Speech speech, TextSpan run)
    {
        var text = speech.Text;
        var (before, after) = (run.Start > 0 ? text[run.Start - 1] : '\n', run.End < text.Length ? text[run.End] : '\n');
        if (IsYear(text, run, out var year))
            return ToEndOfDate(text, year);
        if (IsPartOfWord(before) || IsPartOfWord(after))
            return null;
        return Stands(speech, text[run.Start], run, after) ? WithNoun(speech, ToEndOfDate(text, run)) : null;
    }

    private static bool Stands(Speech speech, char sign, TextSpan run, char after)
    {
        var lint = speech.Tree.Grammar.Lint;
        var rest = speech.Text[run.End..];
        return sign switch
        {
            '某' => run.Length >= 2 && lint.BlankedNoun.IsMatch(rest) && (SureNouns + "市区街社委").Contains(after, StringComparison.Ordinal),
            '*' or '＊' => run.Length >= 2 && !char.IsWhiteSpace(after),
            _ when NoNames.Contains(after, StringComparison.Ordinal) => false,
            _ when run.Length >= 2 => true,
            'X' or 'Ｘ' => lint.BlankedNoun.IsMatch(rest) || lint.BlankedCount.IsMatch(rest),
            _ => after is '年' or '月' or '日' || (lint.BlankedNoun.IsMatch(rest) && SureNouns.Contains(after, StringComparison.Ordinal)),
        };
    }

    /// <summary>20XX年, 201×年, 二〇**年: figures and signs, four together.</summary>
    private static bool IsYear(ReadOnlySpan<char> text, TextSpan run, out TextSpan year)
    {
        var start = run.Start;
        while (start > 0 && run.End - start < 4 && Figures.Contains(text[start - 1], StringComparison.Ordinal))
            start--;
        year = TextSpan.FromBounds(start, run.End);
        return start < run.Start && year.Length == 4 && run.End < text.Length && text[run.End] == '年' && (start == 0 || !Figures.Contains(text[start - 1], StringComparison.Ordinal));
    }

    /// <summary>Letters and figures, and what joins them in addresses and formulas.</summary>
    private static bool IsPartOfWord(char c) => char.IsAsciiLetterOrDigit(c) || c is >= '０' and <= '９' || "./@_-&+＋=".Contains(c, StringComparison.Ordinal);

    /// <summary>“20XX年X月X日” is one placeholder.</summary>
    private static TextSpan ToEndOfDate(ReadOnlySpan<char> text, TextSpan span)
    {
        if (span.End >= text.Length || text[span.End] is not ('年' or '月'))
            return span;
        var end = span.End;
        while (end < text.Length && (text[end] is '年' or '月' or '日' or '*' || Crosses.Contains(text[end], StringComparison.Ordinal) || char.IsAsciiDigit(text[end])))
            end++;
        return TextSpan.FromBounds(span.Start, end);
    }

    private static TextSpan WithNoun(Speech speech, TextSpan span)
    {
        var length = speech.Tree.Grammar.Lint.BlankedNoun.Match(speech.Text[span.End..]);
        return length > 0 ? new TextSpan(span.Start, span.Length + length) : span;
    }
}

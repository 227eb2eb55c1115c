using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Rules.Hygiene;

/// <summary>Finds dates that are written wrongly; looks only at what stands round 年 and 月.</summary>
internal static class DateSlips
{
    private const string Figures = "一二三四五六七八九";

    /// <summary>What is typed for 〇: 零, circles, letters and figures.</summary>
    private const string WrongZeros = "零○◯OoОо０0Ｏ";

    /// <summary>How far before a date it is looked for that the moon counts its days.</summary>
    private const int LunarReach = 8;

    /// <summary>Every slip, in the order of the text.</summary>
    public static IEnumerable<DateSlip> In(Speech speech)
    {
        for (var at = Next(speech, 0); at >= 0; at = Next(speech, at + 1))
        {
            if ((speech.Text[at] == '年' ? YearEndingAt(speech.Text, at) : DateRoundMonth(speech.Text, at)) is { } slip)
                yield return slip;
        }
    }

    private static int Next(Speech speech, int from)
    {
        var next = speech.Text[from..].IndexOfAny('年', '月');
        return next < 0 ? -1 : from + next;
    }

    /// <summary>Four figures of which one is a wrong zero; a number such as 一千零五 has other characters.</summary>
    private static DateSlip? YearEndingAt(ReadOnlySpan<char> text, int end)
    {
        var start = end - 4;
        if (start < 0 || !Figures.Contains(text[start], StringComparison.Ordinal) || (start > 0 && IsFigure(text[start - 1])))
            return null;
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        for (var i = start; i < end; i++)
        {
            if (WrongZeros.Contains(text[i], StringComparison.Ordinal))
                changes.Add(new TextChange(new TextSpan(i, 1), "〇"));
            else if (text[i] != '〇' && !Figures.Contains(text[i], StringComparison.Ordinal))
                return null;
        }

        return changes.Count == 0 ? null : new DateSlip(DateSlipKind.WrongZero, TextSpan.FromBounds(start, end + 1), changes.ToImmutable());
    }

    private static bool IsFigure(char c) => c is '十' or '百' or '千' or '万' || Figures.Contains(c, StringComparison.Ordinal) || WrongZeros.Contains(c, StringComparison.Ordinal);

    private static DateSlip? DateRoundMonth(ReadOnlySpan<char> text, int month)
    {
        var date = CalendarDate.Round(text, month);
        if (date is not { } read || (!read.HasYear && !read.HasDay))
            return null;
        if (!read.Exists && !IsLunar(text, read))
            return new DateSlip(DateSlipKind.Impossible, read.Span, []);
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        AddZero(text, read.MonthStart, changes);
        if (read.HasDay)
            AddZero(text, month + 1, changes);
        return changes.Count == 0 ? null : new DateSlip(DateSlipKind.Padded, read.Span, changes.ToImmutable());
    }

    private static void AddZero(ReadOnlySpan<char> text, int at, ImmutableArray<TextChange>.Builder changes)
    {
        if (text[at] is '0' or '０')
            changes.Add(new TextChange(new TextSpan(at, 1), ""));
    }

    /// <summary>农历二月三十日 and 闰二月三十日 exist.</summary>
    private static bool IsLunar(ReadOnlySpan<char> text, CalendarDate date)
    {
        var before = text[Math.Max(0, date.Span.Start - LunarReach)..date.Span.Start];
        return before.EndsWith("闰", StringComparison.Ordinal) || before.IndexOfAny("农農阴陰旧舊") is >= 0 and var at && at + 1 < before.Length && before[at + 1] is '历' or '曆';
    }
}

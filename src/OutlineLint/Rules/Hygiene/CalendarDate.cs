using Microsoft.CodeAnalysis.Text;
using OutlineLint.Numerals;

namespace OutlineLint.Rules.Hygiene;

/// <summary>A date as it is written: “2024年5月1日”, “5月1日”, “二〇二四年五月”.</summary>
/// <param name="Span">From the first figure of the year or the month to the last character.</param>
/// <param name="MonthStart">Where the month begins.</param>
/// <param name="Year">The year; 0 when there is none, or one that is not counted from the birth of Christ in four figures.</param>
/// <param name="Month">The month.</param>
/// <param name="Day">The day; -1 when there is none.</param>
/// <param name="HasYear">Whether a year stands before the month.</param>
internal readonly record struct CalendarDate(TextSpan Span, int MonthStart, int Year, int Month, int Day, bool HasYear)
{
    private const string ChineseFigures = "一二三四五六七八九十〇零○";

    public bool HasDay => Day >= 0;

    /// <summary>Whether the calendar has it. Without a year there may be a 29th of February; a 30th in figures of old may be one of the moon.</summary>
    public bool Exists => Month is >= 1 and <= 12 && (!HasDay || (Day >= 1 && Day <= DaysOfMonth));

    private int DaysOfMonth => Month == 2 && Year < 1000 ? 29 : DateTime.DaysInMonth(Year < 1000 ? 2000 : Year, Month);

    /// <summary>Reads the date round the 月 at a position; null when no month stands before it.</summary>
    public static CalendarDate? Round(ReadOnlySpan<char> text, int month)
    {
        var monthStart = NumberStart(text, month, 2, ChineseFigures.Contains(Before(text, month), StringComparison.Ordinal));
        var isChinese = monthStart < month && !IsDigit(text[monthStart]);
        if (monthStart == month || !TryRead(text[monthStart..month], out var monthValue))
            return null;
        var start = monthStart;
        var year = 0;
        if (Before(text, monthStart) == '年')
            start = YearStart(text, monthStart - 1, out year);
        else if (Before(text, monthStart) is '.' or '-' or '/' or '~' or '－' or '．' || IsDigit(Before(text, monthStart)) || ChineseFigures.Contains(Before(text, monthStart), StringComparison.Ordinal))
            return null;
        var end = DayEnd(text, month + 1, out var day);
        if (isChinese && day == 30 && year == 0)
            day = -1;
        return new(TextSpan.FromBounds(start, day < 0 ? month + 1 : end), monthStart, year, monthValue, day, start < monthStart);
    }

    private static char Before(ReadOnlySpan<char> text, int position) => position > 0 ? text[position - 1] : '\n';

    private static bool IsDigit(char c) => char.IsAsciiDigit(c) || c is >= '０' and <= '９';

    private static int NumberStart(ReadOnlySpan<char> text, int end, int longest, bool isChinese)
    {
        var start = end;
        while (start > 0 && end - start < longest && (isChinese ? ChineseFigures.Contains(text[start - 1], StringComparison.Ordinal) : IsDigit(text[start - 1])))
            start--;
        return start;
    }

    /// <summary>Where the year begins that ends before 年; the position behind 年 when none does.</summary>
    private static int YearStart(ReadOnlySpan<char> text, int end, out int year)
    {
        var start = NumberStart(text, end, 4, isChinese: false);
        if (start == end)
            start = NumberStart(text, end, 4, isChinese: true);
        year = end - start == 4 && TryRead(text[start..end], out var value) ? value : 0;
        return end - start >= 2 ? start : end + 1;
    }

    /// <summary>Where the day ends with its 日 or 号; -1 as the day when there is none.</summary>
    private static int DayEnd(ReadOnlySpan<char> text, int start, out int day)
    {
        day = -1;
        var end = start;
        var isChinese = start < text.Length && ChineseFigures.Contains(text[start], StringComparison.Ordinal);
        while (end < text.Length && end - start < 3 && (isChinese ? ChineseFigures.Contains(text[end], StringComparison.Ordinal) : IsDigit(text[end])))
            end++;
        if (end == start || end >= text.Length || text[end] is not ('日' or '号') || !TryRead(text[start..end], out var value))
            return start;
        day = value;
        return end + 1;
    }

    private static bool TryRead(ReadOnlySpan<char> text, out int value)
    {
        value = 0;
        foreach (var c in text)
        {
            if (!IsDigit(c))
                return TryReadChinese(text, out value);
            value = (10 * value) + (c >= '０' ? c - '０' : c - '0');
        }

        return true;
    }

    private static bool TryReadChinese(ReadOnlySpan<char> text, out int value)
    {
        var reading = Numeral.Read(text.Length == 4 ? NumeralSystem.ChinesePositional : NumeralSystem.Chinese, text);
        value = reading.Value;
        return reading.IsWellFormed && reading.Length == text.Length;
    }
}

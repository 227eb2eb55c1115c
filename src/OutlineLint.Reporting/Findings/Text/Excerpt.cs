using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Reporting.Findings.Text;

/// <summary>The part of a line around a place that fits into some columns. What cannot be seen is written out: <c>&lt;U+200B&gt;</c>.</summary>
/// <param name="Text">The part, with … where it was cut.</param>
/// <param name="Column">The column that the place begins at, from 0.</param>
/// <param name="Width">The columns that the place takes; at least 1.</param>
internal readonly record struct Excerpt(string Text, int Column, int Width)
{
    private const char Ellipsis = '…';
    private const int EllipsisWidth = 2;

    /// <summary>The excerpt of the line in which a span begins.</summary>
    public static Excerpt Of(SourceText text, TextSpan span, int columns)
    {
        var line = text.Lines.GetLineFromPosition(span.Start);
        var start = span.Start - line.Start;
        return Of(text.ToString(line.Span), Math.Min(start, line.Span.Length), Math.Min(span.End, line.End) - line.Start, columns);
    }

    /// <summary>The excerpt of a line around the characters from start to end.</summary>
    public static Excerpt Of(string line, int start, int end, int columns)
    {
        var cells = Cells(line);
        var (first, last) = (cells.FindIndex(cell => cell.Offset >= start), cells.FindIndex(cell => cell.Offset >= end));
        (first, last) = (first < 0 ? cells.Count : first, last < 0 ? cells.Count : last);
        var (from, to) = Window(cells, first, columns);
        var shown = new StringBuilder(from > 0 ? "…" : "");
        var lead = from > 0 ? EllipsisWidth : 0;
        foreach (var cell in cells[from..to])
            shown.Append(cell.Text);
        if (to < cells.Count)
            shown.Append(Ellipsis);
        var width = Math.Max(1, Sum(cells, first, Math.Clamp(last, first, to)));
        return new(shown.ToString().TrimEnd(), lead + Sum(cells, from, first), width);
    }

    private static int Sum(List<(int Offset, string Text, int Width)> cells, int from, int to)
    {
        var sum = 0;
        for (var i = from; i < to; i++)
            sum += cells[i].Width;
        return sum;
    }

    /// <summary>The whole line where it fits, else a third of the columns before the place and the rest behind its beginning.</summary>
    private static (int From, int To) Window(List<(int Offset, string Text, int Width)> cells, int first, int columns)
    {
        if (Sum(cells, 0, cells.Count) <= columns)
            return (0, cells.Count);
        var left = columns - (2 * EllipsisWidth);
        var from = first;
        for (var before = left / 3; from > 0 && cells[from - 1].Width <= before; from--)
            before -= cells[from - 1].Width;
        left -= Sum(cells, from, first);
        var to = first;
        for (; to < cells.Count && cells[to].Width <= left; to++)
            left -= cells[to].Width;
        return (from, to);
    }

    private static List<(int Offset, string Text, int Width)> Cells(string line)
    {
        var cells = new List<(int, string, int)>(line.Length);
        var offset = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            var text = Visible(rune);
            cells.Add((offset, text, DisplayWidth.Of(text)));
            offset += rune.Utf16SequenceLength;
        }

        return cells;
    }

    private static string Visible(Rune rune) => rune.Value switch
    {
        '\t' => " ",
        _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            => $"<U+{rune.Value:X4}>",
        _ => rune.ToString(),
    };
}

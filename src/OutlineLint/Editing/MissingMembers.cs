using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Outlining;
using OutlineLint.Rules.Numbering;

namespace OutlineLint.Editing;

/// <summary>Puts in the members that the numbers of a series leave out.</summary>
internal static class MissingMembers
{
    /// <summary>More missing numbers are a slip of the pen: 三十、 for 三、.</summary>
    private const int Most = 9;

    /// <summary>What stands for the text that is still to come. Dots would not do: a marker with a mark behind it is none.</summary>
    private const string Blank = "（待补充）";

    public static Fix? Of(SpeechText text, Series series)
    {
        if (series.Style?.Numerals is null)
            return null;
        var gaps = text.Speech.Numbering.Slips.Where(slip => slip.Item.Series == series && IsGap(slip)).OrderBy(slip => slip.Item.Span.Start).ToList();
        var count = gaps.Sum(Missing);
        if (count is 0 or > Most)
            return null;
        var changes = gaps.ConvertAll(gap => Insertion(text, series, gap));
        if (AnnouncedCounts.Of(text, series, series.Members.Length + count) is { } announced)
            changes.Add(announced);
        var first = MarkerModel.Write(gaps[0].Item.Style!, gaps[0].Item.Marker, gaps[0].Expected, isLast: false);
        return first is null ? null : new(TitleOf(first, count), FixApplicability.Unsafe, [.. changes.OrderBy(change => change.Span.Start)]);
    }

    /// <summary>A wrong number that the ones behind it do not follow is no gap; the last one may be.</summary>
    private static bool IsGap(NumberSlip slip) => slip.Kind switch
    {
        NumberSlipKind.Skipped => !slip.IsAlone || slip.Index + 1 == slip.Run.Members.Length,
        NumberSlipKind.NotFromOne => !slip.IsAlone,
        _ => false,
    };

    private static int Missing(NumberSlip gap) => gap.Run.Members[gap.Index].Ordinal - gap.Expected;

    private static TextChange Insertion(SpeechText text, Series series, NumberSlip gap)
    {
        var ordinals = Enumerable.Range(gap.Expected, Missing(gap));
        var markers = ordinals.Select(ordinal => MarkerModel.Write(gap.Item.Style!, gap.Item.Marker, ordinal, isLast: false) ?? gap.Item.Marker);
        return gap.Item.Kind == OutlineItemKind.InlineItem ? Inline(text, series, gap.Item, markers) : Lines(text, series, gap.Item, markers);
    }

    /// <summary>Lines like that of the member behind them, with the blank lines that stand between the members.</summary>
    private static TextChange Lines(SpeechText text, Series series, OutlineItem item, IEnumerable<string> markers)
    {
        var line = text.FirstLineOf(item);
        var (prefix, blank, space) = (text.PrefixOf(item), text.BlankBehind(item), text.LinesText(text.GapBefore(line), line));
        var end = MemberMarks.Of(text, series) is { } mark ? Blank + mark : "";
        var lines = markers.Select(marker => $"{prefix}{marker}{text.Text[blank.Start..blank.End]}{end}{text.LineBreak}{space}");
        return new TextChange(new TextSpan(text.Lines[line].Start, 0), string.Concat(lines));
    }

    /// <summary>Clauses with the emphasis and the mark of their siblings: “**三是**（待补充）；”.</summary>
    private static TextChange Inline(SpeechText text, Series series, OutlineItem item, IEnumerable<string> markers)
    {
        var start = item.Span.Start;
        var isBold = text.Text.AsSpan(0, start).EndsWith("**", StringComparison.Ordinal) && text.Text.AsSpan(item.MarkerSpan!.Value.End).StartsWith("**", StringComparison.Ordinal);
        var (bold, mark) = (isBold ? "**" : "", MemberMarks.Of(text, series) ?? '；');
        return new TextChange(new TextSpan(start - bold.Length, 0), string.Concat(markers.Select(marker => $"{bold}{marker}{bold}{Blank}{mark}")));
    }

    private static Bilingual TitleOf(string marker, int count) => count == 1
        ? new($"补上缺的“{marker}”", $"Fill in the missing '{marker}'")
        : new($"补上缺的“{marker}”等 {count} 项", $"Fill in the missing '{marker}' and {count - 1} more");
}

using System.Buffers;
using OutlineLint.Grammar;
using OutlineLint.Syntax.Green;

namespace OutlineLint.Outlining.Reading;

/// <summary>
/// Finds the points of a speech that numbers nothing: three or more paragraphs in a row whose first sentences are built alike
/// 段旨句, such as “在政治上……。” “在工作上……。” “在生活上……。”.
/// </summary>
internal static class ParallelFinder
{
    private const int LeastRun = 3;
    private const int ShortestParagraph = 60;
    private const int LongestSentence = 80;
    private const int CommonPrefix = 4;
    private const int LongestFrame = 24;

    /// <summary>How alike two sentences with a common beginning must be: the Dice coefficient of their pairs of characters.</summary>
    private const double LeastDice = 0.45;

    /// <summary>Of two sentences with the same clauses, the share of characters that are the same at the same place.</summary>
    private const double LeastSamePlaces = 0.2;

    private static readonly SearchValues<char> Stops = SearchValues.Create("。！？；");

    public static void AddTo(Drafts drafts, SpeechLines lines)
    {
        var run = new List<int>();
        for (var line = lines.Next(-1); line < lines.Count; line = lines.Next(line))
        {
            if (run.Count > 0 && !(IsCandidate(lines, line) && AreParallel(LeadSentence(lines, run[^1]), LeadSentence(lines, line))))
                Close(drafts, lines, run);
            if (IsCandidate(lines, line))
                run.Add(line);
        }

        Close(drafts, lines, run);
    }

    private static bool IsCandidate(SpeechLines lines, int line) =>
        lines.IsBody(line) && lines[line].Characters >= ShortestParagraph && !lines.Has(line, LineTraits.Vocative | LineTraits.SummingUp);

    private static ReadOnlySpan<char> LeadSentence(SpeechLines lines, int line)
    {
        var content = lines.Content(line);
        var stop = content.IndexOfAny(Stops);
        return stop < 0 || stop > LongestSentence ? content[..Math.Min(content.Length, LongestSentence)] : content[..stop];
    }

    private static void Close(Drafts drafts, SpeechLines lines, List<int> run)
    {
        if (run.Count >= LeastRun)
        {
            var series = new DraftSeries(parent: null, scope: 0);
            foreach (var line in run)
            {
                var e = new OutlineEvent { Kind = OutlineEventKind.Heading, Line = line, Place = MarkerPlaces.Line };
                series.Items.Add(new DraftItem(e, ordinal: 0, expectedOrdinal: 0, parent: null, series) { LeadSentence = LeadSentence(lines, line).Length });
            }

            Insert(drafts, series);

            // Each point is its paragraph: what stands behind the last one is the peroration.
            var behind = lines.Next(run[^1]);
            if (behind < lines.Count)
                drafts.Boundaries.Add(behind);
        }

        run.Clear();
    }

    /// <summary>Inline lists inside the paragraphs become children of the points.</summary>
    private static void Insert(Drafts drafts, DraftSeries series)
    {
        foreach (var point in series.Items)
        {
            foreach (var list in drafts.Series.Where(list => list.Parent is null && list.Items[0].Event.Line == point.Event.Line))
                list.MoveUnder(point);
        }

        drafts.Items.AddRange(series.Items);
        drafts.Items.Sort((a, b) => (a.Event.Line, a.Event.Offset).CompareTo((b.Event.Line, b.Event.Offset)));
        drafts.Series.Insert(0, series);
    }

    private static bool AreParallel(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var prefix = a.CommonPrefixLength(b);
        return (prefix >= CommonPrefix && Dice(a, b) >= LeastDice)
            || (prefix >= 1 && Math.Min(a.Length, b.Length) >= 6 && Math.Max(a.Length, b.Length) <= LongestFrame + prefix && HaveSameClauses(a, b) && SamePlaces(a, b) >= LeastSamePlaces);
    }

    private static double Dice(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var common = 0;
        for (var i = 0; i + 1 < a.Length; i++)
            common += b.IndexOf(a.Slice(i, 2)) >= 0 ? 1 : 0;
        return 2.0 * common / Math.Max(1, a.Length + b.Length - 2);
    }

    private static bool HaveSameClauses(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        while (true)
        {
            var (endA, endB) = (a.IndexOf('，'), b.IndexOf('，'));
            if (endA < 0 || endB < 0)
                return endA == endB && Math.Abs(a.Length - b.Length) <= 1;
            if (Math.Abs(endA - endB) > 1)
                return false;
            a = a[(endA + 1)..];
            b = b[(endB + 1)..];
        }
    }

    private static double SamePlaces(ReadOnlySpan<char> a, ReadOnlySpan<char> b)
    {
        var same = 0;
        for (var i = 0; i < Math.Min(a.Length, b.Length); i++)
            same += a[i] == b[i] ? 1 : 0;
        return (double)same / Math.Max(a.Length, b.Length);
    }
}

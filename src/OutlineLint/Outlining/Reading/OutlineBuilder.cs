using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Syntax.Green;

namespace OutlineLint.Outlining.Reading;

/// <summary>Makes the published outline: spans, headings, counts, series and lead-ins.</summary>
internal sealed class OutlineBuilder(SpeechLines lines, Drafts drafts, FrameBuilder frame, OutlineOptions options)
{
    private readonly SpeechMeasure _measure = new(lines, frame.SkippedParts);

    public OutlineModel Build()
    {
        var ends = Ends();
        for (var i = 0; i < drafts.Items.Count; i++)
            drafts.Items[i].Item = ItemOf(drafts.Items[i], ends[i]);
        LinkChildren();
        ImmutableArray<Series> series = [.. drafts.Series.Select(SeriesOf)];
        var leadIns = new LeadInBinder(lines, drafts).Bind();
        return new OutlineModel(frame.Build(lines), [.. drafts.Items.Where(item => item.Parent is null).Select(item => item.Item!)], series, leadIns, _measure.Total)
        {
            Lines = new LineList(lines),
        };
    }

    /// <summary>Tells every item what stands above and below it.</summary>
    private void LinkChildren()
    {
        foreach (var item in drafts.Items)
        {
            if (item.Parent is null)
                continue;
            item.Item!.Parent = item.Parent.Item;
            item.Parent.Children.Add(item.Item);
        }

        foreach (var item in drafts.Items)
        {
            if (item.Children.Count > 0)
                item.Item!.Children = [.. item.Children];
        }
    }

    private int StartOf(DraftItem item) => item.Event.Kind == OutlineEventKind.Marker
        ? lines.Tree.StartOf(item.Event.Line) + item.Event.Offset
        : lines.ContentSpan(item.Event.Line).Start;

    /// <summary>An item ends where the next of its level or above begins, at a boundary, or where the body ends.</summary>
    private int[] Ends()
    {
        var ends = new int[drafts.Items.Count];
        var starts = new int[12];
        Array.Fill(starts, lines.Tree.StartOf(BodyEnd()));
        var boundary = drafts.Boundaries.Count - 1;
        for (var i = drafts.Items.Count - 1; i >= 0; i--)
        {
            var item = drafts.Items[i];
            for (; boundary >= 0 && drafts.Boundaries[boundary] > item.Event.Line; boundary--)
                Array.Fill(starts, Math.Min(starts[0], lines.Tree.StartOf(drafts.Boundaries[boundary])));
            var start = StartOf(item);
            ends[i] = TrimEnd(start, Math.Max(start, starts[Math.Min(item.Level, starts.Length - 1)]));

            // What stands before an item that opens its line is its trivia: the # of Markdown.
            var begin = start == lines.ContentSpan(item.Event.Line).Start ? lines.Tree.StartOf(item.Event.Line) : start;
            for (var level = item.Level; level < starts.Length; level++)
                starts[level] = begin;
        }

        return ends;
    }

    /// <summary>The first line behind the last item from which on nothing belongs to the body.</summary>
    private int BodyEnd()
    {
        var last = drafts.Items.Count == 0 ? -1 : drafts.Items[^1].Event.Line;
        for (var line = last + 1; line < lines.Count; line++)
        {
            if (lines.Roles[line] is LineRole.Closing or LineRole.Signature or LineRole.Date or LineRole.AttachmentNote || frame.SoftClosing.Exists(element => lines.Tree.LineAt(element.Span.Start) == line))
                return line;
        }

        var end = lines.Count;
        while (end > last + 1 && lines.Roles[end - 1] is LineRole.Skipped or LineRole.Blank or LineRole.Code or LineRole.Aside)
            end--;
        return end;
    }

    private int TrimEnd(int start, int end)
    {
        // A pair of asterisks opens the emphasis of the next item; a single one is a bullet.
        while (end > start)
        {
            if (CharacterTable.IsSpace(lines.Text[end - 1]) || lines.Text[end - 1] is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029')
                end--;
            else if (lines.Text[start..end].EndsWith("**", StringComparison.Ordinal))
                end -= 2;
            else
                break;
        }

        return end;
    }

    private OutlineItem ItemOf(DraftItem draft, int end)
    {
        var e = draft.Event;
        var start = StartOf(draft);
        var isMarker = e.Kind == OutlineEventKind.Marker;
        var heading = HeadingSpan(draft, isMarker ? start + e.Width : start, end);
        var characters = _measure.Between(start, end);
        return new OutlineItem
        {
            Kind = KindOf(e),
            Style = e.Form?.Style,
            Marker = isMarker ? lines.Text.Slice(start, e.Width).ToString() : "",
            Ordinal = draft.Ordinal,
            Level = draft.Level,
            Heading = HeadingText(e, heading),
            MarkerSpan = isMarker ? new TextSpan(start, e.Width) : null,
            HeadingSpan = heading,
            Span = TextSpan.FromBounds(start, Math.Max(end, heading.End)),
            Characters = characters,
            Share = _measure.Total == 0 ? 0 : (double)characters / _measure.Total,
            Seconds = options.SecondsFor(characters),
        };
    }

    /// <summary>An attachment has its title on the next line.</summary>
    private string HeadingText(in OutlineEvent e, TextSpan heading)
    {
        var text = lines.Text.Slice(heading.Start, heading.Length);
        var next = lines.Next(e.Line);
        return e.Kind == OutlineEventKind.Attachment && next < lines.Count && lines.IsBody(next) && lines.Has(next, LineTraits.OwnLine) && !lines.Has(next, LineTraits.LineMarker)
            ? $"{text} {lines.Content(next)}"
            : text.ToString();
    }

    private OutlineItemKind KindOf(in OutlineEvent e) =>
        e.Kind != OutlineEventKind.Marker ? OutlineItemKind.Inferred
        : e.Offset > lines.ContentSpan(e.Line).Start - lines.Tree.StartOf(e.Line) ? OutlineItemKind.InlineItem
        : lines.Has(e.Line, LineTraits.OwnLine | LineTraits.Hash) || IsWholeSentence(e.Line) ? OutlineItemKind.Heading
        : OutlineItemKind.ParagraphItem;

    /// <summary>“（一）推动改革取得突破。” alone on its line is a heading with a mark too many.</summary>
    private bool IsWholeSentence(int line)
    {
        var content = lines.Content(line);
        return content.Length <= LineLooks.LongestOwnLine && content[..^1].IndexOfAny("。！？；") < 0 && lines.Next(line) is var next && next < lines.Count
            && lines.IsBody(next) && !lines.Has(next, LineTraits.LineMarker);
    }

    /// <summary>The own line, or the first sentence behind the marker, without its mark.</summary>
    private TextSpan HeadingSpan(DraftItem draft, int start, int end)
    {
        var line = lines.ContentSpan(draft.Event.Line);
        var last = Math.Min(line.End, Math.Max(start, end));
        while (start < last && (CharacterTable.IsSpace(lines.Text[start]) || lines.Text[start] is '*' or '，' or '：' or '、' or ','))
            start++;
        var text = lines.Text[start..Math.Max(start, last)];
        if (draft.LeadSentence > 0)
            return new TextSpan(start, Math.Min(text.Length, draft.LeadSentence));
        if (draft.Event.Kind == OutlineEventKind.Marker && !lines.Has(draft.Event.Line, LineTraits.OwnLine))
            text = text[..FirstSentence(text)];
        return new TextSpan(start, text.TrimEnd("。；，：、*_ \u3000").Length);
    }

    private static int FirstSentence(ReadOnlySpan<char> text)
    {
        var stop = text.IndexOfAny("。！？；");
        return stop < 0 ? text.Length : stop;
    }

    private Series SeriesOf(DraftSeries draft)
    {
        var first = draft.Items[0];
        var series = new Series { Style = first.Event.Form?.Style, Level = first.Level, Mode = draft.Mode, Parent = draft.Parent?.Item };
        series.Members = [.. draft.Items.Select(item => new SeriesMember(item.Item!, item.Ordinal, item.ExpectedOrdinal, SlipOf(first, item)))];
        foreach (var item in draft.Items)
            item.Item!.Series = series;
        draft.Series = series;
        return series;
    }

    private static StyleSlip SlipOf(DraftItem first, DraftItem item)
    {
        var (style, other) = (first.Event.Form?.Style, item.Event.Form?.Style);
        return style is null || other is null ? StyleSlip.None
            : style.Kin != other.Kin ? StyleSlip.Family
            : style != other ? StyleSlip.Style
            : MarkerShape.AreAlike(first.Item!.Marker, item.Item!.Marker) ? StyleSlip.None : StyleSlip.Form;
    }
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Syntax;
using OutlineLint.Syntax.Green;

namespace OutlineLint.Outlining.Reading;

/// <summary>Finds the series that each count announces.</summary>
internal sealed class LeadInBinder(SpeechLines lines, Drafts drafts)
{
    /// <summary>How many plain paragraphs may stand between a lead-in and its series.</summary>
    private const int Reach = 3;

    /// <summary>How far a count may be off and still mean the series.</summary>
    private const int Tolerance = 2;

    /// <summary>The sentence of the count before: many counts may stand in one, and it is looked for once.</summary>
    private (int From, int Start, int End) _known;

    public ImmutableArray<LeadIn> Bind()
    {
        var leadIns = ImmutableArray.CreateBuilder<LeadIn>();
        var next = 0;
        for (var line = 0; line < lines.Count; line++)
        {
            if (!lines.IsBody(line))
                continue;
            var position = lines.Tree.StartOf(line);
            foreach (var piece in lines[line].Pieces)
            {
                if (piece.Kind == SyntaxKind.CountToken)
                {
                    while (next < drafts.Series.Count && StartOf(drafts.Series[next]) <= position)
                        next++;
                    leadIns.Add(Bind(line, new TextSpan(position, piece.Width), piece, next));
                }

                position += piece.Width;
            }
        }

        return leadIns.DrainToImmutable();
    }

    private static int StartOf(DraftSeries series) => series.Items[0].Item!.Span.Start;

    private LeadIn Bind(int line, TextSpan count, GreenPiece piece, int next)
    {
        var sentence = SentenceAround(line, count);
        var leadIn = new LeadIn
        {
            CountSpan = count,
            Span = sentence,
            Text = lines.Text.Slice(count.Start, count.Length).ToString(),
            Count = piece.Ordinal,
            IsBinding = piece.Form == 1 || lines.Text[sentence.End - 1] is '：' or ':',
        };
        var series = FindSeries(line, leadIn, next);
        if (series?.Series is { LeadIn: null } found && (leadIn.IsBinding || Size(series) == leadIn.Count))
        {
            (leadIn.Series, found.LeadIn) = (found, leadIn);
            if (found.Parent is { } parent)
                parent.LeadIn = leadIn;
        }

        return leadIn;
    }

    private static int Size(DraftSeries series) => series.Items.Count;

    /// <summary>
    /// The first series behind the count that has about as many members; one of the very number is preferred, unless it stands inside the first,
    /// or the first begins right behind the colon of the count.
    /// </summary>
    private DraftSeries? FindSeries(int line, LeadIn leadIn, int next)
    {
        DraftSeries? close = null;
        for (var i = next; i < drafts.Series.Count && i < next + 4; i++)
        {
            var series = drafts.Series[i];
            var first = series.Items[0].Event;
            if (lines.PlainBetween(line, first.Line) > Reach || (i > next && Nests(drafts.Series[next], series)) || (close is not null && series.Parent?.Series == close))
                break;
            if (leadIn.Count == 0 ? Size(series) >= 2 : Size(series) == leadIn.Count)
                return series;
            if (close is null && Math.Abs(Size(series) - leadIn.Count) <= Tolerance)
                close = series;
            if (close == series && BeginsBehind(leadIn, series))
                break;
        }

        return close;
    }

    /// <summary>Whether nothing but blanks stands between “以下三个方面：” and “一是”.</summary>
    private bool BeginsBehind(LeadIn leadIn, DraftSeries series) =>
        StartOf(series) >= leadIn.Span.End && lines.Text[leadIn.Span.End..StartOf(series)].IsWhiteSpace() && lines.Text[leadIn.Span.End - 1] is '：' or ':';

    private static bool Nests(DraftSeries outer, DraftSeries inner) => inner.Parent is not null && inner.Parent.Series != outer && inner.Parent != outer.Parent;

    private TextSpan SentenceAround(int line, TextSpan count)
    {
        var content = lines.ContentSpan(line);
        var isKnown = _known.From >= content.Start;
        var from = isKnown ? _known.From : content.Start;
        var mark = lines.Text[from..count.Start].LastIndexOfAny("。！？；");
        var start = mark >= 0 ? from + mark + 1 : isKnown ? _known.Start : content.Start;
        var end = isKnown && _known.End > count.End ? _known.End : EndOfSentence(count.End, content.End);
        _known = (count.End, start, end);
        return TextSpan.FromBounds(start, end);
    }

    private int EndOfSentence(int from, int end)
    {
        var stop = lines.Text[from..end].IndexOfAny("。！？；：:");
        return stop < 0 ? end : from + stop + 1;
    }
}

using System.Collections.Immutable;
using OutlineLint.Outlining;

namespace OutlineLint.Rules.Numbering;

/// <summary>Compares announced counts with the lists right behind them.</summary>
internal static class Miscounts
{
    /// <summary>How many characters may stand between the sentence with the count and its list, and how many series may follow that it could mean.</summary>
    private const int Reach = 40;

    private const int NextSeries = 8;

    public static ImmutableArray<Miscount> In(Speech speech)
    {
        var miscounts = ImmutableArray.CreateBuilder<Miscount>();
        var (leadIns, next) = (speech.Outline.LeadIns, 0);
        for (var i = 0; i < leadIns.Length; i++)
        {
            while (next < speech.Series.Length && StartOf(speech.Series[next]) < leadIns[i].CountSpan.End)
                next++;
            if (next == speech.Series.Length)
                break;
            var isLast = i + 1 == leadIns.Length || leadIns[i + 1].CountSpan.Start > StartOf(speech.Series[next]);
            if (isLast && IsWrong(speech, leadIns[i], next) && CountPhrase.Read(speech, leadIns[i], speech.Series[next]) is { IsList: true } phrase)
                miscounts.Add(new(leadIns[i], speech.Series[next], phrase.IsBinding));
        }

        return miscounts.DrainToImmutable();
    }

    private static int StartOf(Series series) => series.Members[0].Item.Span.Start;

    private static bool IsWrong(Speech speech, LeadIn leadIn, int index)
    {
        var series = speech.Series[index];
        return series.Style is not null && !Fits(series, leadIn.Count) && !speech.Numbering.IsBrokenOff(series) && !speech.Numbering.IsDoubled(series.Members[0].Item) && StandsRightBehind(speech, leadIn, StartOf(series))
            && (IsMeant(speech, leadIn, StartOf(series)) || !OtherFits(speech, leadIn.Count, index)) && !UnreadMarkers.StandIn(speech, series) && !HasSpokenEnd(speech, leadIn.Count, series)
            && !Elisions.StandBetween(speech, StartOf(series), series.Members[^1].Item.Span.End + 2);
    }

    /// <summary>几点 means two or more. A list that ends with the announced number has a wrong number inside, which has its own rule.</summary>
    private static bool Fits(Series series, int count) =>
        count == 0 ? series.Members.Length > 1 : series.Members.Length == count || (!series.Style!.IsBullet && (series.Members[^1].Ordinal == count || series.Members[^1].Ordinal - series.Members[0].Ordinal == count - 1));

    /// <summary>The list begins behind the count in its line, or is the next line that is not blank.</summary>
    private static bool StandsRightBehind(Speech speech, LeadIn leadIn, int list)
    {
        var (line, listLine) = (speech.Tree.LineAt(leadIn.CountSpan.Start), speech.Tree.LineAt(list));
        if (line == listLine)
            return list - leadIn.CountSpan.End <= Reach && !speech.Text[leadIn.CountSpan.End..(list - 1)].ContainsAny("。！？；");
        if (speech.Lines[line].Span.End - leadIn.Span.End > Reach)
            return false;
        for (line++; line < listLine; line++)
        {
            if (speech.Lines[line].Role is not (LineRole.Blank or LineRole.Skipped or LineRole.Aside))
                return false;
        }

        return speech.Lines[listLine].Span.Start == list || speech.Text[speech.Lines[listLine].Span.Start..list].Trim("*# ").IsEmpty;
    }

    /// <summary>Whether the list begins right behind the colon of the count, in its paragraph: no other list is meant then.</summary>
    private static bool IsMeant(Speech speech, LeadIn leadIn, int list) =>
        list >= leadIn.Span.End && speech.Text[leadIn.Span.End - 1] is '：' or ':' && speech.Text[leadIn.Span.End..list] is var between && between.IsWhiteSpace() && !between.Contains('\n');

    /// <summary>Whether another list beside this one has the announced number.</summary>
    private static bool OtherFits(Speech speech, int count, int index)
    {
        for (var i = index + 1; i < speech.Series.Length && i <= index + NextSeries; i++)
        {
            if (speech.Series[i].Parent == speech.Series[index].Parent && speech.Series[i].Members.Length == count)
                return true;
        }

        return false;
    }

    /// <summary>A list that lacks one member may have it in words: “最后，……”, “此外，……”.</summary>
    private static bool HasSpokenEnd(Speech speech, int count, Series series)
    {
        if (series.Members.Length != count - 1)
            return false;
        var last = series.Members[^1].Item;
        var text = speech.Text[last.MarkerSpan!.Value.End..Math.Min(speech.Text.Length, last.Span.End + Reach)];
        foreach (var word in (ReadOnlySpan<string>)["最后", "此外", "另外", "还有"])
        {
            var at = text.IndexOf(word, StringComparison.Ordinal);
            if (at > 0 && text[at - 1] is '。' or '；' or '！' or '\n' or ' ' or '\u3000')
                return true;
        }

        return false;
    }
}

using System.Collections.Immutable;
using OutlineLint.Outlining;
using OutlineLint.Syntax.Green;

namespace OutlineLint.Rules.Numbering;

/// <summary>一、二、三、 twice at the top of one text, with nothing above that would set the two lists apart.</summary>
internal static class RepeatedSeries
{
    private const int LongestLabel = 12;

    public static void AddTo(ImmutableArray<NumberSlip>.Builder slips, Speech speech)
    {
        Series? before = null;
        foreach (var series in speech.Series)
        {
            if (series.Parent is not null || series.Style is not { Rank: >= 35 and <= 50 } || series.Members.Length < 2)
                continue;
            if (before is not null && before.Style == series.Style && series.Members[0].Ordinal == 1 && series.LeadIn is null && !IsSetApart(speech, before, series))
                slips.Add(new(NumberSlipKind.RepeatedSeries, new(series.Members, series), 0, before.Members[^1].Ordinal + 1, Other: before.Members[0].Item));
            before = series;
        }
    }

    /// <summary>Whether a heading, an address or a line that sums up stands between the two lists.</summary>
    private static bool IsSetApart(Speech speech, Series before, Series series)
    {
        var (start, end) = (before.Members[^1].Item.Span.Start, series.Members[0].Item.Span.Start);
        if (speech.ItemBefore(end) is { IsInferred: true })
            return true;
        for (var line = speech.Tree.LineAt(start) + 1; line < speech.Lines.Count && speech.Lines[line].Span.Start < end; line++)
        {
            var (role, green) = (speech.Lines[line].Role, speech.Lines[line].Green);
            if (role is not (LineRole.Body or LineRole.Blank or LineRole.Skipped or LineRole.Aside) || (role == LineRole.Body && IsCue(green)))
                return true;
        }

        return false;
    }

    private static bool IsCue(GreenLine line) =>
        line.Has(LineTraits.Vocative | LineTraits.SummingUp) || (!line.Has(LineTraits.LineMarker) && (line.Has(LineTraits.OwnLine) || IsLabel(line)));

    /// <summary>“办法：” names the list below it.</summary>
    private static bool IsLabel(GreenLine line) => line.Has(LineTraits.EndsColon) && line.Characters <= LongestLabel;
}

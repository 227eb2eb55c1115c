using Microsoft.CodeAnalysis.Text;
using OutlineLint.Numerals;
using OutlineLint.Outlining;

namespace OutlineLint.Editing;

/// <summary>Keeps announced counts true: 三点 → 四点, 4个方面 → 5个方面.</summary>
internal static class AnnouncedCounts
{
    /// <summary>Nobody announces one point; with fewer than two left, the sentence has to be written anew.</summary>
    private const int Fewest = 2;

    private static readonly NumeralSystem[] Systems = [NumeralSystem.Chinese, NumeralSystem.Arabic, NumeralSystem.ArabicFullWidth];

    /// <summary>The new count of a series that grows or shrinks; null where the old one binds nothing, was wrong already, or is right still.</summary>
    public static TextChange? Of(SpeechText text, Series series, int size)
    {
        if (series.LeadIn is not { IsBinding: true } leadIn || leadIn.Count != series.Members.Length || size == leadIn.Count || size < Fewest || !StandsBefore(text, leadIn, series))
            return null;
        if (leadIn.Text.StartsWith('两'))
            return new TextChange(new TextSpan(leadIn.CountSpan.Start, 1), Chinese(size));
        foreach (var system in Systems)
        {
            var reading = Numeral.Read(system, leadIn.Text);
            if (reading is { Length: > 0, IsWellFormed: true })
                return new TextChange(new TextSpan(leadIn.CountSpan.Start, reading.Length), system == NumeralSystem.Chinese ? Chinese(size) : Numeral.Write(size, system));
        }

        return null;
    }

    /// <summary>Whether a count that binds the series says that it has all its members: behind three of 三点 none is expected.</summary>
    public static bool IsReached(SpeechText text, Series series) =>
        series.LeadIn is { IsBinding: true, Count: > 0 } leadIn && series.Members.Length >= leadIn.Count && StandsBefore(text, leadIn, series);

    /// <summary>Whether no other item stands between: then the count would be that of another list.</summary>
    private static bool StandsBefore(SpeechText text, LeadIn leadIn, Series series) =>
        text.Speech.ItemBefore(series.Members[0].Item.Span.Start) is not { } before || before.Span.Start < leadIn.CountSpan.End;

    /// <summary>Two things are 两, not 二.</summary>
    private static string Chinese(int size) => size == 2 ? "两" : Numeral.Write(size, NumeralSystem.Chinese);
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Grammar;
using OutlineLint.Outlining;
using OutlineLint.Rules;

namespace OutlineLint.Editing;

/// <summary>Marks all members of a series alike.</summary>
internal static class SeriesAlignment
{
    public static Fix? Of(SpeechText text, Series series)
    {
        if (series.Style is null || !IsMixed(text, series) || ModelOf(text, series) is not { } model)
            return null;
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        for (var i = 0; i < series.Members.Length; i++)
        {
            var member = series.Members[i];
            if (model.With(OrdinalOf(series, i), i == series.Members.Length - 1) is not { } marker)
                return null;
            if (marker != member.Item.Marker)
                changes.Add(new TextChange(TextSpan.FromBounds(member.Item.MarkerSpan!.Value.Start, text.BlankBehind(member.Item).End), marker + model.Blank));
        }

        return changes.Count == 0 ? null : new(new($"统一为“{model.Marker}”的样式（改 {changes.Count} 处）", $"Mark all members like '{model.Marker}' ({changes.Count} changed)"), FixApplicability.Unsafe, changes.DrainToImmutable());
    }

    /// <summary>Whether two members differ in more than the number.</summary>
    private static bool IsMixed(SpeechText text, Series series)
    {
        var first = MarkerSlips.FormOf(text.Speech, series.Members[0].Item);
        return series.Members.Any(member => member.Slip != StyleSlip.None || MarkerSlips.FormOf(text.Speech, member.Item) != first);
    }

    /// <summary>The first member; where its marker has a slip, the first sibling of its style that has none, or the standard form.</summary>
    private static MarkerModel? ModelOf(SpeechText text, Series series)
    {
        foreach (var member in series.Members)
        {
            if (member.Item.Style == series.Style && MarkerSlips.FormOf(text.Speech, member.Item) is { } form && IsClean(form))
                return MarkerModel.Of(text, member.Item);
        }

        return MarkerSlips.FormOf(text.Speech, series.Members[0].Item) is { Name: "half-width" } ? MarkerModel.Of(text, series.Members[0].Item) : MarkerModel.Of(series.Style!);
    }

    private static bool IsClean(MarkerForm form) => !MarkerSlips.IsPunctuationSlip(form) && !MarkerSlips.IsWidthSlip(form) && !MarkerSlips.IsLookAlike(form);

    /// <summary>A bullet and a malformed numeral have no number: their place counts.</summary>
    private static int OrdinalOf(Series series, int index) => series.Members[index].Ordinal > 0 ? series.Members[index].Ordinal : index + 1;
}

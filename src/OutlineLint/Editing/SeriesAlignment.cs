using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Grammar;
using OutlineLint.Outlining;
using OutlineLint.Rules;

namespace OutlineLint.Editing;

/// <summary>Tells how the members of a series should be marked, and marks them so.</summary>
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

    /// <summary>
    /// How the member behind an item is marked: as the item is; where that departs from its siblings, as 3、 among 一、 and 二、 does, as the first of them
    /// that does not; and never with brackets that do not match.
    /// </summary>
    public static MarkerModel ModelBehind(SpeechText text, OutlineItem item)
    {
        var own = MarkerModel.Of(text, item)!;
        if (item.Series is not { Style: { } style } series || (series.Members.First(member => member.Item == item).Slip == StyleSlip.None && IsMatched(text, item)))
            return own;
        var right = series.Members.FirstOrDefault(member => member.Slip == StyleSlip.None && IsMatched(text, member.Item)).Item;
        return right is null ? MarkerModel.Of(style) with { Blank = own.Blank } : MarkerModel.Of(text, right)!;
    }

    private static bool IsMatched(SpeechText text, OutlineItem item) => MarkerSlips.FormOf(text.Speech, item) is not { Name: "mismatched" };

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

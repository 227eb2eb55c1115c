using OutlineLint.Grammar;
using OutlineLint.Outlining;

namespace OutlineLint.Rules;

/// <summary>
/// Tells whose a slip in the writing of a marker is. A slip of punctuation belongs to the marker rules OL301 to OL307 wherever it
/// stands. One of width (“1．”, “（１）”) belongs to OL308 where the whole series is written so, and to OL206 where the series mixes both.
/// Any other departure of one member from its siblings belongs to OL206.
/// </summary>
internal static class MarkerSlips
{
    /// <summary>How the marker of the item is written; null when the item has none.</summary>
    public static MarkerForm? FormOf(Speech speech, OutlineItem item)
    {
        if (item.MarkerSpan is not { } span)
            return null;
        var line = speech.Tree.LineAt(span.Start);
        var position = speech.Tree.StartOf(line);
        foreach (var piece in speech.Tree.Lines[line].Pieces)
        {
            if (position >= span.Start)
                return piece.IsMarker ? speech.Tree.Grammar.FormAt(piece.Form) : null;
            position += piece.Width;
        }

        return null;
    }

    /// <summary>Whether a rule of OL301 to OL307 reports the form wherever it stands: “一，”, “第一、”, “（一）、”, “1、”, “(一)”, “（一)”, “（ 一 ）”.</summary>
    public static bool IsPunctuationSlip(MarkerForm form) => form.Style.IsFloating
        ? form.Name is "comma" or "colon" or "space"
        : form.Name is "comma" or "point" or "colon" or "space" or "bare" or "full-stop" or "clause-comma" or "space-after"
            or "spaced" or "mark-behind" or "half-width" or "mismatched";

    /// <summary>Whether only the width of a figure or of its point departs from the standard form: “1．”, “１.”, “（１）”.</summary>
    public static bool IsWidthSlip(MarkerForm form) => form.Name is "full-width" or "full-width-point";

    /// <summary>Whether the series writes the figures of one style in both widths: then OL206 reports the odd ones, and OL308 none.</summary>
    public static bool MixesWidths(Speech speech, Series series)
    {
        var (full, half) = (false, false);
        foreach (var member in series.Members)
        {
            if (member.Item.Style != series.Style || FormOf(speech, member.Item) is not { } form || IsPunctuationSlip(form))
                continue;
            full |= IsWidthSlip(form);
            half |= !IsWidthSlip(form);
            if (full && half)
                return true;
        }

        return false;
    }

    /// <summary>Whether the numeral of the form is none, but looks like one: “（-）”, “ー、”. OL214 reports it.</summary>
    public static bool IsLookAlike(MarkerForm form) => form.Name == "look-alike";
}

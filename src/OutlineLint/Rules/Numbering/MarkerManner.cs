using OutlineLint.Grammar;
using OutlineLint.Outlining;

namespace OutlineLint.Rules.Numbering;

/// <summary>What siblings have in common in their markers: the style, and what is written around the numeral.</summary>
/// <param name="Style">The style.</param>
/// <param name="Wording">The form, or the words of a counted one: “第#点体会”.</param>
internal readonly record struct MarkerManner(MarkerStyle Style, string Wording)
{
    /// <summary>The standard form.</summary>
    public const string Standard = "";

    /// <summary>A form that another rule reports, which goes with every wording of the style.</summary>
    public const string Any = "*";

    private const string Numerals = "一二三四五六七八九十百零〇0123456789０１２３４５６７８９";

    /// <summary>The manner in which a marker is written.</summary>
    public static MarkerManner Of(OutlineItem item, MarkerForm form) => new(form.Style, WordingOf(item.Marker, form));

    /// <summary>Whether both may stand side by side in one list.</summary>
    public bool Agrees(MarkerManner other) => Style == other.Style && (Wording == other.Wording || Wording == Any || other.Wording == Any);

    private static string WordingOf(string marker, MarkerForm form) =>
        form.Style.IsFloating ? form.Style.Kin is "ordinal" or "reason" or "step" ? WordsOf(marker) : Standard
        : MarkerSlips.IsPunctuationSlip(form) || MarkerSlips.IsLookAlike(form) ? Any
        : MarkerSlips.IsWidthSlip(form) ? "full-width"
        : form.IsStandard || form.Name is "standard-inline" or "inline" ? Standard
        : form.Name is "closing-only" or "other-brackets" or "brackets" ? string.Concat(marker.Split(Numerals.ToCharArray()))
        : form.Name;

    /// <summary>The words around the numeral, without what makes no difference: “我的第三点是” and “第三点，” are the same.</summary>
    private static string WordsOf(string marker)
    {
        var words = marker.AsSpan().TrimEnd("，,、：:.．— \u3000");
        foreach (var end in (ReadOnlySpan<string>)["就是", "是", "为", "要"])
        {
            if (words.EndsWith(end, StringComparison.Ordinal))
            {
                words = words[..^end.Length];
                break;
            }
        }

        var start = Math.Max(words.IndexOf('第'), 0);
        var numeral = words[start..].IndexOfAny(Numerals) + start;
        var rest = words[Math.Max(numeral, start)..].TrimStart(Numerals);
        return $"{words[start..Math.Max(numeral, start)]}#{rest}";
    }
}

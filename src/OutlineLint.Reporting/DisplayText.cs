using System.Globalization;
using System.Text;

namespace OutlineLint.Reporting;

/// <summary>Text made fit to be shown in one line.</summary>
public static class DisplayText
{
    private const string Ellipsis = "…";

    /// <summary>
    /// The text without what could move the cursor or turn the writing direction: control characters become spaces, invisible ones go,
    /// lone surrogates and what is no character at all become U+FFFD. So it fits XML too.
    /// </summary>
    public static string Clean(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~') || !text.EnumerateRunes().Any(IsUnfit))
            return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsControl(rune) || IsLineSeparator(rune))
                clean.Append(' ');
            else if (Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format)
                clean.Append(IsNoCharacter(rune) ? Rune.ReplacementChar : rune);
        }

        return clean.ToString();
    }

    /// <summary>The text, cut with … when it takes more columns than that.</summary>
    public static string Cut(string text, int columns)
    {
        if (DisplayWidth.Of(text) <= columns)
            return text;
        var left = columns - DisplayWidth.Of(Ellipsis);
        var end = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            left -= DisplayWidth.Of(rune);
            if (left < 0)
                break;
            end += rune.Utf16SequenceLength;
        }

        return string.Concat(text.AsSpan(0, end).TrimEnd(), Ellipsis);
    }

    /// <summary>The text, filled with spaces up to that many columns.</summary>
    public static string Pad(string text, int columns) => text + Spaces(columns - DisplayWidth.Of(text));

    /// <summary>The text behind as many spaces as fill it up to that many columns.</summary>
    public static string PadLeft(string text, int columns) => Spaces(columns - DisplayWidth.Of(text)) + text;

    /// <summary>That many spaces; none for a negative number.</summary>
    public static string Spaces(int count) => new(' ', Math.Max(0, count));

    // A lone surrogate is enumerated as U+FFFD, so the text has to be built anew for it too.
    private static bool IsUnfit(Rune rune) =>
        rune == Rune.ReplacementChar || Rune.GetUnicodeCategory(rune) is UnicodeCategory.Control or UnicodeCategory.Format
        || IsLineSeparator(rune) || IsNoCharacter(rune);

    private static bool IsLineSeparator(Rune rune) => rune.Value is 0x2028 or 0x2029;

    private static bool IsNoCharacter(Rune rune) => (rune.Value & 0xFFFE) == 0xFFFE;
}

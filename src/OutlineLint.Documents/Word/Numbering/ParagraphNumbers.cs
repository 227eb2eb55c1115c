using System.Globalization;
using System.Xml.Linq;

namespace OutlineLint.Documents.Word.Numbering;

/// <summary>Finds what numbers a paragraph, by itself or by its styles, and sets the number before its text.</summary>
internal static class ParagraphNumbers
{
    private const int DeepestLevel = 8;

    /// <summary>The list and the level, or null for a paragraph that has no number.</summary>
    public static NumberedParagraph? Find(XElement? properties, WordStyle[] style, NumberingLists lists)
    {
        var own = properties?.Element(W.NumberingProperties);
        if (W.NumberOf(own, W.NumberingId) is { } id)
            return lists.Find(id) is { } named ? new(named, Clamp(W.NumberOf(own, W.LevelIndex) ?? StyleLevel(style) ?? 0)) : null;
        var source = Array.FindIndex(style, link => link.NumberingId is not null);
        if (source < 0 || lists.Find(style[source].NumberingId!.Value) is not { } list)
            return null;
        var linked = style[..(source + 1)].Select(list.LevelOf).FirstOrDefault(level => level is not null);
        return new(list, Clamp(W.NumberOf(own, W.LevelIndex) ?? linked ?? StyleLevel(style) ?? 0));
    }

    /// <summary>
    /// The number as it stands before the text. What separates the two on paper is a tab or a gap that nobody typed: none is needed behind
    /// a mark, “一、”, “（一）”, “①”, and one blank behind a word or a figure, “第一章 ”, “1.1 ”, or where two figures would touch.
    /// </summary>
    /// <param name="number">The number.</param>
    /// <param name="suffix">What stands behind it: tab, space or nothing.</param>
    /// <param name="next">The first character of the text, or U+0000 for none.</param>
    public static string WithGap(string number, string suffix, char next)
    {
        // A bullet of blanks sets a paragraph under the item before it.
        if (string.IsNullOrWhiteSpace(number))
            return "";
        if (suffix == "nothing" || next == '\0' || char.IsWhiteSpace(next) || char.IsWhiteSpace(number[^1]))
            return number;
        var touches = number[^1] == '.' && char.IsAsciiDigit(next);
        return touches || IsWordOrFigure(number[^1]) ? $"{number} " : number;
    }

    private static bool IsWordOrFigure(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.OtherLetter or UnicodeCategory.LetterNumber or UnicodeCategory.UppercaseLetter
            or UnicodeCategory.LowercaseLetter or UnicodeCategory.DecimalDigitNumber;

    private static int? StyleLevel(WordStyle[] style) => Array.Find(style, link => link.LevelIndex is not null)?.LevelIndex;

    private static int Clamp(int level) => Math.Clamp(level, 0, DeepestLevel);
}

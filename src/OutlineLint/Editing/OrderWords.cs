namespace OutlineLint.Editing;

/// <summary>Words that number the members of a list without a numeral: 首先 其次 再次 最后, 一方面 另一方面.</summary>
internal static class OrderWords
{
    private const string Last = "最后";

    private static readonly string[] First = ["首先", "其次", "再次"];
    private static readonly string[] Aside = ["一方面", "另一方面", "再一方面"];

    /// <summary>The marker with the word that its place asks for, its other characters kept; null when it has no such word, or none for the number.</summary>
    public static string? With(string marker, int ordinal, bool isLast)
    {
        if (WordOf(marker, Aside) is { } aside)
            return WordAt(Aside, ordinal) is { } side ? string.Concat(side, marker.AsSpan(aside.Length)) : null;
        if ((marker.StartsWith(Last, StringComparison.Ordinal) ? Last : marker.StartsWith("再者", StringComparison.Ordinal) ? "再者" : WordOf(marker, First)) is not { } own)
            return null;
        var stays = isLast && ordinal > 1 && own == Last;
        var word = stays ? Last : WordAt(First, ordinal) ?? (isLast ? Last : null);
        return word is null ? null : string.Concat(word, marker.AsSpan(own.Length));
    }

    /// <summary>Whether nothing follows the marker in its list: 最后, 另一方面.</summary>
    public static bool IsFinal(string marker) => marker.StartsWith(Last, StringComparison.Ordinal) || marker.StartsWith(Aside[1], StringComparison.Ordinal);

    private static string? WordOf(string marker, string[] words) => Array.Find(words, word => marker.StartsWith(word, StringComparison.Ordinal));

    private static string? WordAt(string[] words, int ordinal) => ordinal >= 1 && ordinal <= words.Length ? words[ordinal - 1] : null;
}

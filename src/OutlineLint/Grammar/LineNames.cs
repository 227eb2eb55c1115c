namespace OutlineLint.Grammar;

/// <summary>The lines that a grammar describes and the program asks for.</summary>
internal static class LineNames
{
    /// <summary>Every name, in the order of <c>frame.grammar</c>.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        "vocative", "salutation", "salutation-run-on", "recipients", "greeting",
        "closing", "over", "slogan", "closing-sentence", "wish", "call",
        "title", "subtitle", "genre-title", "copy-head", "collection", "document-number",
        "date", "byline", "byline-behind-title", "organization", "signer",
        "attachment", "attachment-head", "attachment-note", "label", "announcement", "summing-up", "agenda", "count",
        "furniture", "news-dateline", "notes", "elision",
        "news-opening", "blanked-noun", "inner-elision",
    ];

    /// <summary>The word lists that the program asks for.</summary>
    public static IReadOnlyList<string> Words { get; } = 
    [
        "reporting", "binding", "advert", "advert-weak", "genre",
        "spoken-genre", "report-genre", "notice-genre", "letter-genre", "plan-genre", "regulation-genre", "article-genre", "excerpt",
        "blanked-count",
    ];

    /// <summary>Whether the program asks for a line of that name.</summary>
    public static bool IsKnown(string name) => All.Contains(name, StringComparer.Ordinal);
}

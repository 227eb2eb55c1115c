namespace OutlineLint.Documents.Word;

/// <summary>What characters in the XML mean in the text.</summary>
internal static class WordCharacters
{
    /// <summary>The text with blanks for the characters that would end a line: in a document only elements do that.</summary>
    public static string OneLine(string text) =>
        text.AsSpan().IndexOfAny(LineEnds) < 0 ? text : string.Create(text.Length, text, static (span, source) =>
        {
            for (var i = 0; i < span.Length; i++)
                span[i] = LineEnds.Contains(source[i], StringComparison.Ordinal) ? ' ' : source[i];
        });

    private const string LineEnds = "\n\r\u000B\u000C\u0085\u2028\u2029";
}

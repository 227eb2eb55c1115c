using Microsoft.CodeAnalysis.Text;
using OutlineLint.Documents.Encodings;
using OutlineLint.Documents.Word;
using OutlineLint.Outlining;

namespace OutlineLint.Documents;

/// <summary>A file that was read: its text, and what is needed to write it back byte for byte.</summary>
public sealed class Document
{
    /// <summary>The file, as it was named.</summary>
    public required string FileName { get; init; }

    /// <summary>The full path, or null for standard input.</summary>
    public required string? Path { get; init; }

    /// <summary>The text, without byte order mark.</summary>
    public required SourceText Text { get; init; }

    /// <summary>How the characters are stored.</summary>
    public required TextEncoding Encoding { get; init; }

    /// <summary>The Word document that the text is of; null for any other kind of file.</summary>
    public WordDocument? Word { get; init; }

    /// <summary>What the file says of the lines beside their text.</summary>
    public LineHints Hints => Word?.Hints ?? LineHints.None;

    /// <summary>What kind of file it is.</summary>
    public DocumentKind Kind => DocumentKinds.Of(FileName);

    /// <summary>How the lines end: what a fix that adds a line should use.</summary>
    public NewLineKind NewLine => NewLines.Of(Text.ToString());
}

namespace OutlineLint.Documents.Encodings;

/// <summary>The text of a file and how it is stored.</summary>
/// <param name="Text">The text, without byte order mark.</param>
/// <param name="Encoding">What brings the same bytes back.</param>
public readonly record struct DecodedText(string Text, TextEncoding Encoding);

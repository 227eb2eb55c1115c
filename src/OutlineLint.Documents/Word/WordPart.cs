namespace OutlineLint.Documents.Word;

/// <summary>A part of a Word document as it is stored: a file inside the archive.</summary>
/// <param name="Name">Its name without a leading slash: “word/document.xml”.</param>
/// <param name="Bytes">Its bytes.</param>
internal sealed record WordPart(string Name, byte[] Bytes);

using Microsoft.CodeAnalysis.Text;
using OutlineLint.Documents.Encodings;
using OutlineLint.Documents.Word;

namespace OutlineLint.Documents;

/// <summary>Reads documents; what cannot be read becomes a <see cref="DocumentError"/>, never an exception.</summary>
/// <param name="encoding">The encoding of every file, or null to find it file by file.</param>
/// <param name="standardInput">Where a source without a path is read from.</param>
public sealed class DocumentReader(TextEncoding? encoding = null, Stream? standardInput = null)
{
    /// <summary>Reads one document.</summary>
    public DocumentResult Read(DocumentSource source)
    {
        try
        {
            using var bytes = ReadBytes(source);
            return bytes is { } read ? Interpret(source, read.Span) : new DocumentError(source.FileName, FileProblem.TooLarge);
        }
        catch (Exception exception) when (FileProblem.IsFrom(exception))
        {
            return new DocumentError(source.FileName, FileProblem.Describe(exception));
        }
    }

    private FileBytes? ReadBytes(DocumentSource source)
    {
        if (source.Path is null)
            return FileBytes.Read(standardInput ?? Stream.Null);
        using var file = new FileStream(source.Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 0);
        return FileBytes.Read(file);
    }

    /// <summary>The old format of Word is told from its bytes, so that it is named as what it is under any name.</summary>
    private DocumentResult Interpret(DocumentSource source, ReadOnlySpan<byte> bytes) =>
        DocumentKinds.Of(source.FileName) == DocumentKind.Word || WordSignature.IsCompoundFile(bytes) ? Unpack(source, bytes) : Decode(source, bytes);

    private static DocumentResult Unpack(DocumentSource source, ReadOnlySpan<byte> bytes)
    {
        if (WordDocument.Read(bytes.ToArray(), out var problem) is not { } word)
            return new DocumentError(source.FileName, problem);
        return new Document
        {
            FileName = source.FileName,
            Path = source.Path,
            Text = SourceText.From(word.Text),
            Encoding = TextEncoding.Utf8,
            Word = word,
        };
    }

    private DocumentResult Decode(DocumentSource source, ReadOnlySpan<byte> bytes)
    {
        if (TextDecoder.Decode(bytes, encoding, out var problem) is not { } decoded)
            return new DocumentError(source.FileName, problem);
        return new Document
        {
            FileName = source.FileName,
            Path = source.Path,
            Text = SourceText.From(decoded.Text, decoded.Encoding.Encoding),
            Encoding = decoded.Encoding,
        };
    }
}

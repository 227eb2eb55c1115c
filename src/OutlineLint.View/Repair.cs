using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Documents;
using OutlineLint.Documents.Word.Writing;

namespace OutlineLint.View;

/// <summary>A file before and after a repair, byte for byte: taking it back leaves nothing behind, not even a tracked change.</summary>
/// <param name="Before">The file as it was.</param>
/// <param name="After">The file as it was written.</param>
internal sealed record Repair(byte[] Before, byte[] After)
{
    /// <summary>Works a repair out. In a Word document it becomes tracked changes, which the writer still accepts or rejects there.</summary>
    /// <param name="document">The document.</param>
    /// <param name="fix">What is changed in its text.</param>
    /// <param name="clock">What tells when.</param>
    /// <param name="problem">Why it cannot be made.</param>
    public static Repair? Of(Document document, Fix fix, TimeProvider clock, out Bilingual problem) =>
        BytesOf(document, document.Text.WithChanges(fix.Changes), clock, out problem) is { } after ? new(BytesOf(document), after) : null;

    /// <summary>Whether the document is as this repair left it.</summary>
    public bool Made(Document document) => BytesOf(document).AsSpan().SequenceEqual(After);

    /// <summary>What was decoded can be encoded again.</summary>
    private static byte[] BytesOf(Document document) => document.Word?.Package.Bytes.ToArray() ?? document.Encoding.Encode(document.Text.ToString())!;

    private static byte[]? BytesOf(Document document, SourceText text, TimeProvider clock, out Bilingual problem)
    {
        if (document.Word is { } word)
            return WordRepair.Write(word, text, document.Text, WordFixMode.Tracked, clock.GetUtcNow(), out problem)?.Package.Bytes.ToArray();
        problem = DocumentWriter.NotEncodable(document);
        return document.Encoding.Encode(text.ToString());
    }
}

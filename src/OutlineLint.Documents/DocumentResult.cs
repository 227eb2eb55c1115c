using System.Diagnostics.CodeAnalysis;

namespace OutlineLint.Documents;

/// <summary>A document, or why there is none.</summary>
public sealed record DocumentResult
{
    private DocumentResult(Document? document, DocumentError? error) => (Document, Error) = (document, error);

    /// <summary>The document, or null when it could not be read.</summary>
    public Document? Document { get; }

    /// <summary>Why it could not be read, or null when it was.</summary>
    public DocumentError? Error { get; }

    /// <summary>Whether the document was read.</summary>
    [MemberNotNullWhen(true, nameof(Document))]
    [MemberNotNullWhen(false, nameof(Error))]
    public bool IsRead => Document is not null;

    /// <summary>A document that was read.</summary>
    public static implicit operator DocumentResult(Document document) => new(document, error: null);

    /// <summary>A document that could not be read.</summary>
    public static implicit operator DocumentResult(DocumentError error) => new(document: null, error);
}

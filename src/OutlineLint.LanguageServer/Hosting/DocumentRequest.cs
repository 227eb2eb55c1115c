using OutlineLint.LanguageServer.Workspace;

namespace OutlineLint.LanguageServer.Hosting;

/// <summary>What a request about a document looks at.</summary>
/// <param name="Document">The document as it was when the request came.</param>
/// <param name="Session">The client.</param>
/// <param name="Cancellation">Set when the client does not wait any more.</param>
internal readonly record struct DocumentRequest(DocumentSnapshot Document, ServerSession Session, CancellationToken Cancellation);

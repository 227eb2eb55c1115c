namespace OutlineLint.LanguageServer.Hosting;

/// <summary>A request that has all it needs: it runs beside the messages that come after it, and looks at none of what they change.</summary>
/// <param name="cancellation">Set when the client does not wait any more.</param>
/// <returns>The result as JSON.</returns>
internal delegate ValueTask<ReadOnlyMemory<byte>> PreparedRequest(CancellationToken cancellation);

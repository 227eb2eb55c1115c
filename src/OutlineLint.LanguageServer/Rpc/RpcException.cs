namespace OutlineLint.LanguageServer.Rpc;

/// <summary>Ends a request with an error that the client is told.</summary>
/// <param name="code">One of <see cref="RpcErrorCode"/>.</param>
/// <param name="message">One sentence.</param>
internal sealed class RpcException(int code, string message) : Exception(message)
{
    /// <summary>One of <see cref="RpcErrorCode"/>.</summary>
    public int Code { get; } = code;
}

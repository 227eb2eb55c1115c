namespace OutlineLint.LanguageServer.Rpc;

/// <summary>The error of a response (JSON-RPC 2.0, section 5.1).</summary>
/// <param name="Code">One of <see cref="RpcErrorCode"/>.</param>
/// <param name="Message">One sentence.</param>
internal sealed record RpcError(int Code, string Message);

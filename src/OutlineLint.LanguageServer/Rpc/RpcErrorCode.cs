namespace OutlineLint.LanguageServer.Rpc;

/// <summary>The numbers of errors: JSON-RPC 2.0, section 5.1, and LSP 3.17, “Response Message”.</summary>
internal static class RpcErrorCode
{
    /// <summary>The message is no JSON, or has no header that says how long it is.</summary>
    public const int ParseError = -32700;

    /// <summary>The JSON is no request, or the request may not come at this time.</summary>
    public const int InvalidRequest = -32600;

    /// <summary>Nobody answers to the method.</summary>
    public const int MethodNotFound = -32601;

    /// <summary>The arguments do not fit the method.</summary>
    public const int InvalidParams = -32602;

    /// <summary>The server failed.</summary>
    public const int InternalError = -32603;

    /// <summary>A request came before <c>initialize</c>.</summary>
    public const int ServerNotInitialized = -32002;

    /// <summary>The text has changed since the request was made.</summary>
    public const int ContentModified = -32801;

    /// <summary>The client has cancelled the request.</summary>
    public const int RequestCancelled = -32800;

    /// <summary>The request could not be carried out, though it was a good one.</summary>
    public const int RequestFailed = -32803;
}

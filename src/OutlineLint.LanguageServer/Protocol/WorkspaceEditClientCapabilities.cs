namespace OutlineLint.LanguageServer.Protocol;

/// <summary>How a client takes changes of documents.</summary>
internal sealed record WorkspaceEditClientCapabilities
{
    /// <summary>Whether it compares versions.</summary>
    public bool DocumentChanges { get; init; }
}

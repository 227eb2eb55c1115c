namespace OutlineLint.LanguageServer.Protocol;

/// <summary>What the server knows of the workspace.</summary>
internal sealed record WorkspaceOptions
{
    /// <summary>How it takes folders.</summary>
    public WorkspaceFoldersOptions WorkspaceFolders { get; init; } = new();
}

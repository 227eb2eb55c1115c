namespace OutlineLint.LanguageServer.Protocol;

/// <summary>How the server takes folders.</summary>
internal sealed record WorkspaceFoldersOptions
{
    /// <summary>It takes several.</summary>
    public bool Supported { get; init; } = true;

    /// <summary>It wants to know when they change.</summary>
    public bool ChangeNotifications { get; init; } = true;
}

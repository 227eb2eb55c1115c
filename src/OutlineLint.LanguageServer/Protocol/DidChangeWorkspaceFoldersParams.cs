namespace OutlineLint.LanguageServer.Protocol;

/// <summary>Folders were opened or closed.</summary>
/// <param name="Event">Which.</param>
internal sealed record DidChangeWorkspaceFoldersParams(WorkspaceFoldersChange Event);

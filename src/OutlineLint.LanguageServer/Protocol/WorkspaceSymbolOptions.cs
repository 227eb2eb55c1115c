namespace OutlineLint.LanguageServer.Protocol;

/// <summary>How symbols of the workspace are given.</summary>
/// <param name="WorkDoneProgress">Whether it is told how far the search is.</param>
internal sealed record WorkspaceSymbolOptions(bool WorkDoneProgress);

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>How code lenses are given: all at once.</summary>
/// <param name="ResolveProvider">Whether some of them come later.</param>
internal sealed record CodeLensOptions(bool ResolveProvider = false);

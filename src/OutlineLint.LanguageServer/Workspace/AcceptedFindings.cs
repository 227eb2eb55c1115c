using OutlineLint.Linting;

namespace OutlineLint.LanguageServer.Workspace;

/// <summary>What was accepted in one document.</summary>
/// <param name="Baseline">The baseline.</param>
/// <param name="Path">The document, as the baseline names it.</param>
internal sealed record AcceptedFindings(Baseline Baseline, string Path);

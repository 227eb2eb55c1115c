using System.Collections.Immutable;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>The findings in a workspace, or in a part of it.</summary>
/// <param name="Items">A report for each document.</param>
internal sealed record WorkspaceDiagnosticReport(ImmutableArray<WorkspaceDocumentReport> Items);

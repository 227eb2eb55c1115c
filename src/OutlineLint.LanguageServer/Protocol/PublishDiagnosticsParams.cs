using System.Collections.Immutable;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>The findings in a document.</summary>
/// <param name="Uri">The document.</param>
/// <param name="Version">The version that was checked; null for a document that is not open.</param>
/// <param name="Diagnostics">All of them.</param>
internal sealed record PublishDiagnosticsParams(string Uri, int? Version, ImmutableArray<Diagnostic> Diagnostics);

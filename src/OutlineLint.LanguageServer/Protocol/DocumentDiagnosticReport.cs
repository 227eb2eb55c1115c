using System.Collections.Immutable;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>The findings in a document, or that they are as they were.</summary>
/// <param name="Kind">full or unchanged.</param>
/// <param name="ResultId">What the report is known by.</param>
/// <param name="Items">The findings; null when unchanged.</param>
internal sealed record DocumentDiagnosticReport(string Kind, string ResultId, ImmutableArray<Diagnostic>? Items);

using OutlineLint.Documents;
using OutlineLint.Documents.Discovery;

namespace OutlineLint.Cli.Options;

/// <summary>What is to be read.</summary>
/// <param name="Documents">The documents, and the paths that stand for nothing.</param>
/// <param name="Reader">What reads them.</param>
/// <param name="Jobs">How many are processed at a time.</param>
/// <param name="IsQuiet">Whether nothing but errors is said.</param>
internal sealed record InputRequest(FoundDocuments Documents, DocumentReader Reader, int Jobs, bool IsQuiet);

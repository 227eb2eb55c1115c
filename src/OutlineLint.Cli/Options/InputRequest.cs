using System.Collections.Immutable;
using OutlineLint.Documents;
using OutlineLint.Documents.Discovery;

namespace OutlineLint.Cli.Options;

/// <summary>What is to be read.</summary>
/// <param name="Documents">The documents, and the paths that stand for nothing.</param>
/// <param name="Reader">What reads them.</param>
/// <param name="Jobs">How many are processed at a time.</param>
/// <param name="IsQuiet">Whether nothing but errors is said.</param>
internal sealed record InputRequest(FoundDocuments Documents, DocumentReader Reader, int Jobs, bool IsQuiet)
{
    /// <summary>Whether that file was itself named as a document.</summary>
    public bool Names(string path) => Documents.Sources.Any(source => source.IsNamed && source.Path == path);

    /// <summary>The request without the reports that an earlier run left in a folder that is read.</summary>
    public InputRequest Without(ImmutableArray<OutputRequest> outputs) => this with
    {
        Documents = Documents with
        {
            Sources = Documents.Sources.RemoveAll(source => !source.IsNamed && outputs.Any(output => output.Path == source.Path)),
        },
    };
}

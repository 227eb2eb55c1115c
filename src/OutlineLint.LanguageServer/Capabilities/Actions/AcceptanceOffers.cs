using System.Collections.Immutable;
using OutlineLint.Diagnostics;
using OutlineLint.Editing;
using OutlineLint.LanguageServer.Protocol;
using OutlineLint.LanguageServer.Workspace;

namespace OutlineLint.LanguageServer.Capabilities.Actions;

/// <summary>Lets a finding be: by a comment where the text can hold one, else in the baseline.</summary>
internal static class AcceptanceOffers
{
    public static IEnumerable<Offer> Of(DocumentSnapshot document, ImmutableArray<Finding> findings)
    {
        foreach (var finding in findings)
        {
            if (document.Context.Options.ReadsSuppressions)
            {
                if (SuppressionEdits.Suppress(document.Outline, finding) is { } fix)
                    yield return Offer.Of($"suppress:{FindingOffers.NameOf(finding)}", fix, CodeActionKind.Accept, finding);
            }
            else if (DocumentUri.PathOf(document.Uri) is not null)
            {
                yield return Accept(document, finding);
            }
        }
    }

    private static Offer Accept(DocumentSnapshot document, Finding finding) => new()
    {
        Id = $"accept:{FindingOffers.NameOf(finding)}",
        Title = new($"接受此处的 {finding.Rule.Id}（{finding.Rule.Title.Chinese}），记入基线", $"Accept {finding.Rule.Id} here ({finding.Rule.Title.English}) into the baseline"),
        Kind = CodeActionKind.Accept,
        Finding = finding,
        Accepts = new(document.Uri, finding.Fingerprint),
    };
}

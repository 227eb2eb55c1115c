using System.Collections.Immutable;
using OutlineLint.Diagnostics;
using OutlineLint.Editing;
using OutlineLint.LanguageServer.Protocol;
using OutlineLint.LanguageServer.Workspace;

namespace OutlineLint.LanguageServer.Capabilities.Actions;

/// <summary>The salutation and the closing that a speech lacks.</summary>
internal static class FrameOffers
{
    public static IEnumerable<Offer> Of(DocumentSnapshot document, ImmutableArray<Finding> findings)
    {
        var (outline, profile) = (document.Outline, document.Context.Options.ProfileOf(document.Outline));
        if (FrameEdits.AddSalutation(outline, profile) is { } salutation)
            yield return Of("addSalutation", salutation, "OL102");
        if (FrameEdits.AddClosing(outline, profile) is { } closing)
            yield return Of("addClosing", closing, "OL103");

        Offer Of(string name, Fix fix, string rule) =>
            Offer.Of(name, fix, $"{CodeActionKind.Rewrite}.{name}", findings.FirstOrDefault(finding => finding.Rule.Id == rule));
    }
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.LanguageServer.Workspace;

namespace OutlineLint.LanguageServer.Capabilities.Actions;

/// <summary>Everything that can be done at a place, what is likeliest wanted first.</summary>
/// <param name="document">The document.</param>
/// <param name="span">The selection, or where the cursor is.</param>
/// <param name="findings">The findings that are meant.</param>
internal sealed class OfferList(DocumentSnapshot document, TextSpan span, ImmutableArray<Finding> findings)
{
    /// <summary>The offers. What two of them would do in the same way is offered once.</summary>
    public IEnumerable<Offer> All()
    {
        var known = new List<ImmutableArray<TextChange>>();
        foreach (var offer in Offers())
        {
            if (offer.Fix is { } fix)
            {
                if (known.Exists(changes => changes.SequenceEqual(fix)))
                    continue;
                known.Add(fix);
            }

            yield return offer;
        }
    }

    private IEnumerable<Offer> Offers() =>
    [
        .. FindingOffers.Of(findings),
        .. SeriesOffers.Of(document, span, findings),
        .. FrameOffers.Of(document, findings),
        .. DocumentOffers.OfRules(document, findings),
        .. SectionOffers.Of(document, span),
        .. AcceptanceOffers.Of(document, findings),
        .. DocumentOffers.OfAll(document),
    ];
}

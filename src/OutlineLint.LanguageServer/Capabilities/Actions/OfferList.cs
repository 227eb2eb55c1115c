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
    /// <summary>The offers; what one of them would do, another may do too.</summary>
    public IEnumerable<Offer> All() =>
    [
        .. FindingOffers.Of(findings),
        .. SeriesOffers.Of(document, span, findings),
        .. FrameOffers.Of(document, findings),
        .. DocumentOffers.OfRules(document, findings),
        .. SectionOffers.Of(document, span),
        .. AcceptanceOffers.Of(document, findings),
        .. DocumentOffers.OfAll(document),
    ];

    /// <summary>What two offers would do in the same way, once.</summary>
    public static IEnumerable<Offer> Distinct(IEnumerable<Offer> offers)
    {
        var known = new List<ImmutableArray<TextChange>>();
        foreach (var offer in offers)
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
}

using OutlineLint.LanguageServer.Hosting;
using OutlineLint.LanguageServer.Protocol;

namespace OutlineLint.LanguageServer.Capabilities.Actions;

/// <summary>Which of the offers a client wants to hear of.</summary>
internal sealed class WantedActions(CodeActionContext context)
{
    private const string Source = "source";

    /// <summary>Whether it wants one. What repairs the whole document is told when it is asked for; so is why something cannot be done.</summary>
    public bool Has(Offer offer, ClientProfile client)
    {
        if (context.IsAutomatic() && context.Only is null && CodeActionKind.IsWithin(offer.Kind, Source))
            return false;
        if (offer.Obstacle is not null && !(client.ShowsDisabledActions && !context.IsAutomatic() && context.Only is not null))
            return false;
        return Wants(KindOf(offer));
    }

    /// <summary>The kind that an offer has for this client: one that answers a finding repairs it, unless other kinds are asked for.</summary>
    public string KindOf(Offer offer) => offer.Finding is not null && !CodeActionKind.IsWithin(offer.Kind, CodeActionKind.QuickFix) && Wants(CodeActionKind.OfferedFix)
        ? CodeActionKind.OfferedFix
        : offer.Kind;

    private bool Wants(string kind) => context.Only is not { } only || only.Any(asked => CodeActionKind.IsWithin(kind, asked));
}

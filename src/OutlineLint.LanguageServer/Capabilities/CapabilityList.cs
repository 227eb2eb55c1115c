using OutlineLint.LanguageServer.Hosting;
using OutlineLint.LanguageServer.Protocol;
using OutlineLint.LanguageServer.Workspace;

namespace OutlineLint.LanguageServer.Capabilities;

/// <summary>Everything that the server does.</summary>
internal static class CapabilityList
{
    /// <summary>Each capability, one file each.</summary>
    public static readonly Capability[] All =
    [
        new CodeActionsCapability(),
        new CodeLensCapability(),
        new CompletionCapability(),
        new DefinitionCapability(),
        new DocumentSymbolsCapability(),
        new FoldingCapability(),
        new HoverCapability(),
        new InlayHintsCapability(),
        new MoveSectionCapability(),
        new OnTypeFormattingCapability(),
        new OutlineCapability(),
        new PullDiagnosticsCapability(),
        new ReferencesCapability(),
        new SelectionRangesCapability(),
        new SemanticTokensCapability(),
        new WorkspaceDiagnosticsCapability(),
        new WorkspaceSymbolsCapability(),
    ];

    /// <summary>What the server can do for a client.</summary>
    public static ServerCapabilities For(ClientProfile client)
    {
        var capabilities = new ServerCapabilities { PositionEncoding = PositionEncodings.NameOf(client.Encoding) };
        foreach (var capability in All.Where(capability => capability.Feature is null || client.InitialSettings.Has(capability.Feature)))
            capability.Advertise(capabilities, client);
        return capabilities;
    }
}

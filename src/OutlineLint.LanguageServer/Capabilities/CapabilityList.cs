using OutlineLint.LanguageServer.Hosting;
using OutlineLint.LanguageServer.Protocol;
using OutlineLint.LanguageServer.Workspace;

namespace OutlineLint.LanguageServer.Capabilities;

/// <summary>Everything that the server does.</summary>
internal static class CapabilityList
{
    /// <summary>Each capability, one file each.</summary>
    public static readonly Capability[] All = [new PullDiagnosticsCapability(), new DocumentSymbolsCapability()];

    /// <summary>What the server can do for a client.</summary>
    public static ServerCapabilities For(ClientProfile client)
    {
        var capabilities = new ServerCapabilities { PositionEncoding = PositionEncodings.NameOf(client.Encoding) };
        foreach (var capability in All.Where(capability => client.InitialSettings.Has(capability.Feature)))
            capability.Advertise(capabilities, client);
        return capabilities;
    }
}

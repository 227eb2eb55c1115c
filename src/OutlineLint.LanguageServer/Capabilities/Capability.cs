using OutlineLint.LanguageServer.Hosting;
using OutlineLint.LanguageServer.Protocol;

namespace OutlineLint.LanguageServer.Capabilities;

/// <summary>One thing that the server does for a client.</summary>
internal abstract class Capability
{
    /// <summary>The name that switches it off in the settings; null for what cannot be switched off.</summary>
    public abstract string? Feature { get; }

    /// <summary>Writes its part of what the server can do. It is asked only when its feature was not switched off from the start.</summary>
    public abstract void Advertise(ServerCapabilities capabilities, ClientProfile client);

    /// <summary>Takes its methods.</summary>
    public abstract void Register(HandlerTable handlers);
}

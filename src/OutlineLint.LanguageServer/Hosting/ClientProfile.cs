using OutlineLint.Diagnostics;
using OutlineLint.LanguageServer.Protocol;
using OutlineLint.LanguageServer.Workspace;

namespace OutlineLint.LanguageServer.Hosting;

/// <summary>What a client has said of itself when it began.</summary>
internal sealed record ClientProfile
{
    private ClientProfile(InitializeParams parameters)
    {
        Capabilities = parameters.Capabilities ?? new();
        Encoding = PositionEncodings.Choose(Capabilities.General?.PositionEncodings ?? []);
        Language = SpeechWorkspace.LanguageOf(parameters.Locale) ?? MessageLanguage.Chinese;
        InitialSettings = parameters.InitializationOptions ?? new();
    }

    /// <summary>Of what it says.</summary>
    public static ClientProfile Of(InitializeParams parameters) => new(parameters);

    /// <summary>What it can do.</summary>
    public ClientCapabilities Capabilities { get; }

    /// <summary>How it counts columns.</summary>
    public PositionEncoding Encoding { get; }

    /// <summary>Its language, for where nothing names another.</summary>
    public MessageLanguage Language { get; }

    /// <summary>The settings that it began with.</summary>
    public ServerSettings InitialSettings { get; }

    /// <summary>Whether it asks for diagnostics; they are sent unasked to one that does not.</summary>
    public bool PullsDiagnostics => Capabilities.TextDocument?.Diagnostic is not null;

    /// <summary>Whether it watches files for the server.</summary>
    public bool WatchesFiles => Capabilities.Workspace?.DidChangeWatchedFiles?.IsSupported == true;
}

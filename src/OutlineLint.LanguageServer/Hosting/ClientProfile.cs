using System.Text.Json;
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
        (InitialSettings, SettingsProblem) = SettingsIn(parameters.InitializationOptions);
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

    /// <summary>Why the settings that it began with cannot be used; null when they can.</summary>
    public Bilingual? SettingsProblem { get; }

    /// <summary>Whether it asks for diagnostics; they are sent unasked to one that does not.</summary>
    public bool PullsDiagnostics => Capabilities.TextDocument?.Diagnostic is not null;

    /// <summary>Whether it watches files for the server.</summary>
    public bool WatchesFiles => Capabilities.Workspace?.DidChangeWatchedFiles?.IsSupported == true;

    /// <summary>How it takes diagnostics. What it says of pushed ones counts for pulled ones too, where it says nothing of these.</summary>
    public DiagnosticClientCapabilities? Diagnostics =>
        Capabilities.TextDocument is not { } documents ? null
        : documents.Diagnostic is { SaysHow: true } pulled ? pulled : documents.PublishDiagnostics;

    private static (ServerSettings Settings, Bilingual? Problem) SettingsIn(JsonElement? options)
    {
        if (options is not { } section)
            return (new(), null);
        var settings = SettingsReader.Read(section, out var problem);
        return settings is null ? (new(), problem) : (settings, null);
    }

    /// <summary>Whether it compares the versions of documents before it changes them.</summary>
    public bool TakesVersionedEdits => Capabilities.Workspace?.WorkspaceEdit?.DocumentChanges == true;

    /// <summary>Whether it asks for the changes of an action when that is chosen.</summary>
    public bool ResolvesEdits => Capabilities.TextDocument?.CodeAction is { DataSupport: true, ResolveSupport.Properties: var properties } && properties.Contains("edit", StringComparer.Ordinal);

    /// <summary>Whether it shows actions that cannot be done, and why.</summary>
    public bool ShowsDisabledActions => Capabilities.TextDocument?.CodeAction?.DisabledSupport == true;
}

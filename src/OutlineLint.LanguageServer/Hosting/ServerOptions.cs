using OutlineLint.Linting;

namespace OutlineLint.LanguageServer.Hosting;

/// <summary>What a server is started with.</summary>
public sealed record ServerOptions
{
    /// <summary>The rules that are known.</summary>
    public RuleCatalog Rules { get; init; } = RuleCatalog.BuiltIn;

    /// <summary>The version of the program.</summary>
    public string Version { get; init; } = "0.0.0";
}

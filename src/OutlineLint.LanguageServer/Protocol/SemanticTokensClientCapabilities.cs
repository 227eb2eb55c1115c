using System.Collections.Immutable;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>How a client colours text by meaning.</summary>
internal sealed record SemanticTokensClientCapabilities
{
    /// <summary>The types that it has colours for.</summary>
    public ImmutableArray<string>? TokenTypes { get; init; }

    /// <summary>The modifiers that it knows.</summary>
    public ImmutableArray<string>? TokenModifiers { get; init; }
}

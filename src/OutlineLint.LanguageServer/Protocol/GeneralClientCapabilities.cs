using System.Collections.Immutable;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>What a client can do in general.</summary>
internal sealed record GeneralClientCapabilities
{
    /// <summary>How it can count columns, what it likes best first; null means utf-16.</summary>
    public ImmutableArray<string>? PositionEncodings { get; init; }
}

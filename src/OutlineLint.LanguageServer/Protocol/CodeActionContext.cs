using System.Collections.Immutable;
using System.Text.Json;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>What counts beside the range when actions are asked for.</summary>
internal sealed record CodeActionContext
{
    private const int Automatic = 2;

    /// <summary>What the client shows there; of this server or of any other, in whatever form that has.</summary>
    public ImmutableArray<JsonElement> Diagnostics { get; init; } = [];

    /// <summary>The kinds that are wanted; null for all.</summary>
    public ImmutableArray<string>? Only { get; init; }

    /// <summary>1 when the writer has asked, 2 when the client has by itself.</summary>
    public int? TriggerKind { get; init; }

    /// <summary>Whether the writer has not asked.</summary>
    public bool IsAutomatic() => TriggerKind == Automatic;
}

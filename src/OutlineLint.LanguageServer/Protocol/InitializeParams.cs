using System.Collections.Immutable;
using System.Text.Json;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>What a client says of itself.</summary>
internal sealed record InitializeParams
{
    /// <summary>The folder, in the words of older clients.</summary>
    public string? RootUri { get; init; }

    /// <summary>The folder, in the words of the oldest.</summary>
    public string? RootPath { get; init; }

    /// <summary>The folders that are open.</summary>
    public ImmutableArray<WorkspaceFolder>? WorkspaceFolders { get; init; }

    /// <summary>What the client can do.</summary>
    public ClientCapabilities? Capabilities { get; init; }

    /// <summary>The language of the client: zh-cn, en.</summary>
    public string? Locale { get; init; }

    /// <summary>The settings that the server starts with, whatever they look like.</summary>
    public JsonElement? InitializationOptions { get; init; }
}

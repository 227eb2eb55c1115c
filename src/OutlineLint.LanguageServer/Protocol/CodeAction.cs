using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;
using OutlineLint.LanguageServer.Rpc;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>Something that the writer can have done.</summary>
internal sealed record CodeAction : IDocumentParams
{
    /// <summary>What is shown.</summary>
    public required string Title { get; init; }

    /// <summary>One of <see cref="CodeActionKind"/>.</summary>
    public string? Kind { get; init; }

    /// <summary>What it repairs, as the client sent it.</summary>
    public ImmutableArray<JsonElement>? Diagnostics { get; init; }

    /// <summary>Whether it is what one key applies.</summary>
    public bool? IsPreferred { get; init; }

    /// <summary>Why it cannot be done here.</summary>
    public CodeActionDisabled? Disabled { get; init; }

    /// <summary>The changes; they come when the action is chosen, where the client can wait.</summary>
    public WorkspaceEdit? Edit { get; init; }

    /// <summary>What the server does when the action is chosen.</summary>
    public Command? Command { get; init; }

    /// <summary>What the server knows the action by, when its changes are asked for.</summary>
    public CodeActionData? Data { get; init; }

    /// <inheritdoc/>
    [JsonIgnore]
    public TextDocumentIdentifier TextDocument =>
        new() { Uri = Data?.Uri ?? throw new RpcException(RpcErrorCode.InvalidParams, "the action has no data; it is none of this server's") };
}

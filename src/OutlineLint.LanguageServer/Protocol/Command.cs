using System.Collections.Immutable;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>Something that the client can run.</summary>
/// <param name="Title">What is shown.</param>
/// <param name="Name">The command; empty for a text that does nothing.</param>
/// <param name="Arguments">Its arguments.</param>
internal sealed record Command(string Title, [property: JsonPropertyName("command")] string Name, ImmutableArray<JsonElement>? Arguments = null)
{
    /// <summary>A text that does nothing when it is clicked.</summary>
    public static Command Nothing(string title) => new(title, "");
}

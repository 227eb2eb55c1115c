using System.Collections.Immutable;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>Something that the server does when the client tells it to.</summary>
/// <param name="Title">What is shown.</param>
/// <param name="Name">The name of the command.</param>
/// <param name="Arguments">Its arguments.</param>
internal sealed record Command(
    string Title, [property: System.Text.Json.Serialization.JsonPropertyName("command")] string Name, ImmutableArray<AcceptArguments> Arguments);

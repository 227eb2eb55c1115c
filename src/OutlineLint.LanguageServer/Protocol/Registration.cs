using System.Text.Json;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>One thing that the server wants to be told from now on.</summary>
/// <param name="Id">What it is known by.</param>
/// <param name="Method">The method.</param>
internal sealed record Registration(string Id, string Method)
{
    /// <summary>More about it, in the words of the method.</summary>
    public JsonElement? RegisterOptions { get; init; }
}

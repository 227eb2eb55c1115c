using System.Collections.Immutable;
using OutlineLint.LanguageServer.Hosting;
using OutlineLint.LanguageServer.Protocol;

namespace OutlineLint.LanguageServer.Capabilities.Tokens;

/// <summary>
/// The numbers of what is coloured, for one client: standard types only, since every theme has colours for them, and only those that the
/// client names. What it does not know stays plain.
/// </summary>
internal sealed class TokenLegend
{
    private const string Declaration = "declaration";

    private TokenLegend(ClientProfile client)
    {
        var capabilities = client.Capabilities.TextDocument?.SemanticTokens;
        var types = Enum.GetValues<TokenMeaning>().Select(TypeOf).Distinct(StringComparer.Ordinal);
        Types = [.. types.Where(type => capabilities?.TokenTypes is not { } known || known.Contains(type, StringComparer.Ordinal))];
        Modifiers = capabilities?.TokenModifiers is { } modifiers && !modifiers.Contains(Declaration, StringComparer.Ordinal) ? [] : [Declaration];
    }

    /// <summary>The types, by number.</summary>
    public ImmutableArray<string> Types { get; }

    /// <summary>The modifiers, by bit.</summary>
    public ImmutableArray<string> Modifiers { get; }

    /// <summary>As the client is told.</summary>
    public SemanticTokensLegend ToProtocol() => new(Types, Modifiers);

    /// <summary>For a client.</summary>
    public static TokenLegend For(ClientProfile client) => new(client);

    /// <summary>The type of a token; -1 when the client has no colour for it.</summary>
    public int NumberOf(TokenMeaning meaning) => Types.IndexOf(TypeOf(meaning));

    /// <summary>The modifiers of a token: headings and titles are told from members of lists.</summary>
    public int ModifiersOf(TokenMeaning meaning) =>
        !Modifiers.IsEmpty && meaning is (TokenMeaning.HeadingMarker or TokenMeaning.Title) ? 1 : 0;

    private static string TypeOf(TokenMeaning meaning) => meaning switch
    {
        TokenMeaning.Title => "class",
        TokenMeaning.Heading => "function",
        TokenMeaning.Courtesy => "string",
        TokenMeaning.Count => "number",
        TokenMeaning.Skipped => "comment",
        _ => "keyword",
    };
}

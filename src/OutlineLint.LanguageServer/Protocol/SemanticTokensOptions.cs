namespace OutlineLint.LanguageServer.Protocol;

/// <summary>How semantic tokens are given.</summary>
/// <param name="Legend">What their numbers mean.</param>
internal sealed record SemanticTokensOptions(SemanticTokensLegend Legend)
{
    /// <summary>They can be had for a part of a document.</summary>
    public bool Range { get; } = true;

    /// <summary>And for the whole, and what has changed in the whole.</summary>
    public SemanticTokensFullOptions Full { get; } = new(Delta: true);
}

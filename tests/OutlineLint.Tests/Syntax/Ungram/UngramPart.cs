namespace OutlineLint.Tests.Syntax.Ungram;

/// <summary>A part of a rule: <c>prefix:'MarkerPrefix'?</c>.</summary>
/// <param name="Label">The property, or null in an alternative.</param>
/// <param name="Symbol">The node, the union or the token.</param>
/// <param name="IsToken">Whether the symbol is a token.</param>
/// <param name="Times">' ' once, '?' at most once, '*' any number.</param>
internal sealed record UngramPart(string? Label, string Symbol, bool IsToken, char Times);

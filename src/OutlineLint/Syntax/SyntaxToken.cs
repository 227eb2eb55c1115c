using Microsoft.CodeAnalysis.Text;
using OutlineLint.Grammar;

namespace OutlineLint.Syntax;

/// <summary>The smallest part of the tree that is not trivia: a piece of a marker, a text, a count.</summary>
/// <param name="Tree">The tree.</param>
/// <param name="Kind">What the token is.</param>
/// <param name="Span">Where it stands, without trivia.</param>
/// <param name="LeadingTrivia">The trivia before it.</param>
/// <param name="TrailingTrivia">The trivia behind it.</param>
/// <param name="Form">The form of the marker that it is a part of; null elsewhere.</param>
/// <param name="Value">The ordinal of a marker, or the number that a count announces; 0 elsewhere.</param>
public sealed record SyntaxToken(
    SyntaxTree Tree, SyntaxKind Kind, TextSpan Span, IReadOnlyList<SyntaxTrivia> LeadingTrivia, IReadOnlyList<SyntaxTrivia> TrailingTrivia, MarkerForm? Form, int Value)
{
    /// <summary>Whether the tree expects the token and the text does not have it: the colon of a salutation.</summary>
    public bool IsMissing => Span.IsEmpty && Kind != SyntaxKind.EndOfFileToken;

    /// <summary>Where it stands, with its trivia.</summary>
    public TextSpan FullSpan => TextSpan.FromBounds(
        LeadingTrivia.Count > 0 ? LeadingTrivia[0].Span.Start : Span.Start,
        TrailingTrivia.Count > 0 ? TrailingTrivia[^1].Span.End : Span.End);

    /// <summary>The text without trivia.</summary>
    public string Text => Tree.Text.ToString(Span);

    /// <summary>The text with trivia.</summary>
    public string ToFullString() => Tree.Text.ToString(FullSpan);

    /// <inheritdoc/>
    public override string ToString() => Text;
}

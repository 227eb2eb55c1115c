using Microsoft.CodeAnalysis.Text;
using OutlineLint.Syntax.Green;

namespace OutlineLint.Outlining;

/// <summary>A line of the speech with the role that it turned out to have.</summary>
/// <param name="Number">The line, from 0.</param>
/// <param name="Role">What the line is.</param>
/// <param name="Span">Where its text stands, without trivia at its start and end.</param>
public readonly record struct SpeechLine(int Number, LineRole Role, TextSpan Span)
{
    /// <summary>What the parser has seen in the line.</summary>
    internal GreenLine Green { get; init; } = BlankLine.Of(0, 1);
}

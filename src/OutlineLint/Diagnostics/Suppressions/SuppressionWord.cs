using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Diagnostics.Suppressions;

/// <summary>One rule that a comment names.</summary>
/// <param name="Text">The id or the name as written.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct SuppressionWord(string Text, TextSpan Span);

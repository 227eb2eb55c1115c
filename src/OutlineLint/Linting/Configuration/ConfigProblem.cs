using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;

namespace OutlineLint.Linting.Configuration;

/// <summary>Why an .editorconfig cannot be used.</summary>
/// <param name="Span">Where the mistake is.</param>
/// <param name="Message">What is wrong.</param>
public sealed record ConfigProblem(TextSpan Span, Bilingual Message);

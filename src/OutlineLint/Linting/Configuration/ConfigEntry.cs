using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Linting.Configuration;

/// <summary>One “key = value” of an .editorconfig.</summary>
/// <param name="Key">The key, in lower case.</param>
/// <param name="Value">The value.</param>
/// <param name="KeySpan">Where the key stands.</param>
/// <param name="ValueSpan">Where the value stands.</param>
/// <param name="IsInSection">Whether it stands in a section, and not in the preamble.</param>
public sealed record ConfigEntry(string Key, string Value, TextSpan KeySpan, TextSpan ValueSpan, bool IsInSection);

using OutlineLint.Syntax;

namespace OutlineLint.Reporting;

/// <summary>The syntax tree of one document, ready to be shown.</summary>
/// <param name="FileName">The document, as it was named.</param>
/// <param name="Tree">Its syntax tree.</param>
public sealed record DocumentSyntax(string FileName, SyntaxTree Tree);

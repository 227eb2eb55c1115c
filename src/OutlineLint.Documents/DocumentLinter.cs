using OutlineLint.Documents.Configuration;
using OutlineLint.Linting;
using OutlineLint.Syntax;

namespace OutlineLint.Documents;

/// <summary>Checks one document: its text, and what its file says beside it.</summary>
/// <param name="linter">Runs the rules.</param>
/// <param name="document">The document.</param>
/// <param name="configuration">What applies to it.</param>
/// <param name="options">How it is checked.</param>
public sealed class DocumentLinter(Linter linter, Document document, FileConfiguration configuration, LintOptions options)
{
    /// <summary>Checks the document as it was read.</summary>
    public LintResult Analyze() => Analyze(SyntaxTree.ParseText(document.Text, configuration.Grammar));

    /// <summary>Checks a changed text of the document, whose lines may be elsewhere.</summary>
    public LintResult Analyze(SyntaxTree tree) => linter.Analyze(tree, document.Hints.IsEmpty ? options
        : options with { Outline = options.Outline with { Hints = document.Hints.MovedTo(tree.Text, document.Text) } });
}

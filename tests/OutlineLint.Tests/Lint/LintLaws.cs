using OutlineLint.Linting;
using OutlineLint.Syntax;
using OutlineLint.Tests.Texts;

namespace OutlineLint.Tests.Lint;

/// <summary>What holds for the rules, whatever the text.</summary>
public sealed class LintLaws
{
    private static readonly Linter Linter = new();

    [Fact]
    public void Any_text_can_be_checked_and_findings_lie_in_it() => SpeechGen.HoldsForAnyText(text =>
        Assert.All(Linter.Lint(SyntaxTree.ParseText(text)), finding => Assert.InRange(finding.Span.End, finding.Span.Start, text.Length)));
}

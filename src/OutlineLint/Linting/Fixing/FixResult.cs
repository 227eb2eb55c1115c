using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Linting.Fixing;

/// <summary>A text after its fixes.</summary>
/// <param name="Result">What the rules say of it now; its tree holds the text.</param>
/// <param name="Count">How many fixes were applied; 0 when the text is as it was.</param>
public sealed record FixResult(LintResult Result, int Count)
{
    /// <summary>What the fixes came to, as changes of the text that they began with.</summary>
    public ImmutableArray<TextChange> ChangesOf(SourceText before) =>
        [.. Result.Outline.Tree.Text.GetTextChanges(before).Where(change => before.ToString(change.Span) != change.NewText)];
}

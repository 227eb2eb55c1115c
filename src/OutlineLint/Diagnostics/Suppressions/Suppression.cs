using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Diagnostics.Suppressions;

/// <summary>One rule, or all of them, hidden by one comment.</summary>
/// <param name="comment">The comment.</param>
/// <param name="word">The rule that it names; null when it means all.</param>
/// <param name="ruleId">The id of that rule; null when it means all, or when no rule has that name.</param>
internal sealed class Suppression(SuppressionComment comment, SuppressionWord? word, string? ruleId)
{
    /// <summary>The comment.</summary>
    public SuppressionComment Comment => comment;

    /// <summary>The rule that it names; null when it means all.</summary>
    public SuppressionWord? Word => word;

    /// <summary>The id of the rule; null when it means all, or when no rule has that name.</summary>
    public string? RuleId => ruleId;

    /// <summary>Whether a rule is named that there is not.</summary>
    public bool IsUnknown => word is not null && ruleId is null;

    /// <summary>Whether it has hidden a finding.</summary>
    public bool IsUsed { get; private set; }

    /// <summary>What is to be shown as the suppression.</summary>
    public TextSpan Span => word?.Span ?? comment.Verb.Span;

    /// <summary>Whether the rule of that id is meant.</summary>
    public bool IsFor(string id) => word is null || ruleId == id;

    /// <summary>Takes note that a finding was hidden.</summary>
    public void Use() => IsUsed = true;
}

using OutlineLint.Diagnostics;
using OutlineLint.Outlining;

namespace OutlineLint.Rules.Markers;

/// <summary>The brackets of an ordinal are those of Chinese text: “（一）”.</summary>
public sealed class FullWidthBracketsRule : MarkerFormRule
{
    private static readonly RuleDescriptor Law = new RuleDescriptor
    {
        Id = "OL305",
        Name = "full-width-brackets",
        Title = new("序号用了半角括号", "An ordinal in half-width brackets"),
        Clause = new("GB/T 15834-2011 4.9、5.1.3", "GB/T 15834-2011 4.9 and 5.1.3"),
        Severity = RuleSeverity.Warning,
        Fix = FixApplicability.Safe,
    }.In(Profile.Taiwan, RuleSeverity.None);

    private static readonly RuleExamples Shown = new(
        Why: new(
            "中文的括号占一个字的位置。半角括号是英文输入法留下的，和正文不协调，也让同一层的序号不一致。",
            "Chinese brackets take a full cell. Half-width ones are left over from a Latin keyboard and make the markers of one level uneven."),
        Valid: """
            （一）看天。天气预报一天三看。
            （二）看水。水位一小时一报。
            """,
        Invalid: """
            （一）看天。天气预报一天三看。
            [|(二)|]看水。水位一小时一报。
            （三）看堤。堤上日夜有人。
            """,
        Repaired: """
            （一）看天。天气预报一天三看。
            （二）看水。水位一小时一报。
            （三）看堤。堤上日夜有人。
            """);

    /// <summary>Makes the rule.</summary>
    public FullWidthBracketsRule()
        : base(Law, Shown)
    {
    }

    /// <inheritdoc/>
    protected override MarkerSlip? SlipOf(Speech speech, OutlineItem item) =>
        MarkerStyles.IsBracketed(item) && item.Marker[0] == '(' && item.Marker.Contains(')', StringComparison.Ordinal)
            ? new MarkerSlip(item.MarkerSpan!.Value, item.Marker.Replace('(', '（').Replace(')', '）'))
            : null;

    /// <inheritdoc/>
    protected override Bilingual MessageFor(string written, string right) => new(
        $"序号的括号要用全角，“{written}”应写成“{right}”。",
        $"The brackets of an ordinal are full-width: write '{right}' for '{written}'");
}

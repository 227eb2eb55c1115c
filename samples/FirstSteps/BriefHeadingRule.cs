using OutlineLint.Diagnostics;
using OutlineLint.Rules;

namespace FirstSteps;

/// <summary>A heading fits on a slide: “一、抓学习”.</summary>
internal sealed class BriefHeadingRule : SpeechRule
{
    private static readonly RuleDescriptor Law = new()
    {
        Id = "XX401",
        Name = "brief-heading",
        Title = new("标题放不进一页", "A heading does not fit on a slide"),
        Clause = new("通常", "custom"),
        Severity = RuleSeverity.Warning,
    };

    private static readonly RuleExamples Shown = new(
        Why: new("标题还要投影，超过 8 个字就要折行。", "Headings are projected; over 8 characters they wrap"),
        Valid: "一、抓学习\n二、抓落实\n",
        Invalid: "一、抓学习\n二、[|抓落实抓督查抓反馈|]\n");

    public BriefHeadingRule()
        : base(Law, Shown) =>
        ForEach(speech => speech.Items)
            .Must((_, item) => item.Heading.Length <= 8)
            .Report(
                at: (_, item) => item.HeadingSpan,
                message: (_, item) => new($"“{item.Heading}”超过 8 个字，请压缩。", $"'{item.Heading}' has over 8 characters: shorten it"));
}

using OutlineLint.Diagnostics;

namespace OutlineLint.Rules.Headings;

/// <summary>A heading of the first level is short enough to be taken in at once.</summary>
public sealed class LongHeadingRule : SpeechRule
{
    private const int Longest = 60;

    private static readonly RuleDescriptor Law = new()
    {
        Id = "OL405",
        Name = "long-heading",
        Title = new("一级标题过长", "A heading of the first level is too long"),
        Clause = new("通常", "custom"),
        Severity = RuleSeverity.Info,
    };

    private static readonly RuleExamples Shown = new(
        Why: new(
            "一级标题是听众记笔记的地方，超过 60 个字就记不住，也压不住全段。",
            "The audience writes down the headings of the first level; over 60 characters nobody can."),
        Valid: """
            一、把老旧小区的水管换好
            今年先换三个小区。
            二、把背街小巷的路灯修好
            明年再修另外五条。
            """,
        Invalid: """
            一、[|坚持从群众最关心的老旧小区漏水断水问题入手统筹安排资金材料和施工队伍并且提前做好告知和临时供水把三个小区的水管一次换到位让大家用上放心水|]
            今年先换三个小区。
            二、把背街小巷的路灯修好
            明年再修另外五条。
            """);

    /// <summary>Makes the rule.</summary>
    public LongHeadingRule()
        : base(Law, Shown) =>
        ForEach(speech => speech.Outline.Items)
            .When((speech, item) => HeadingLines.IsNumbered(item) && HeadingLines.HasBody(item) && HeadingLines.IsOwnLine(speech, item))
            .Must((_, item) => item.HeadingSpan.Length <= Longest)
            .Report(
                at: (_, item) => item.HeadingSpan,
                message: (_, item) => new(
                    $"一级标题有 {item.HeadingSpan.Length} 个字，通常不超过 {Longest} 个字，请压缩，把细节放到正文里。",
                    $"This heading of the first level has {item.HeadingSpan.Length} characters, usually it has {Longest} at most: shorten it and move the details into the text"));
}

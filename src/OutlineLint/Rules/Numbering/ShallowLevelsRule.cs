using OutlineLint.Diagnostics;
using OutlineLint.Outlining;

namespace OutlineLint.Rules.Numbering;

/// <summary>A speech has at most four numbered levels.</summary>
public sealed class ShallowLevelsRule : SpeechRule
{
    private const int Most = 4;

    private static readonly RuleDescriptor Law = new RuleDescriptor
    {
        Id = "OL212",
        Name = "too-deep",
        Title = new("层次过多", "Too many levels"),
        Clause = new("通常", "custom"),
        Severity = RuleSeverity.Info,
    }.In(Profile.Regulation, RuleSeverity.None);

    private static readonly RuleExamples Shown = new(
        Why: new(
            "公文的层次序数一般到第四层“（1）”为止。再往下，听众记不住自己在哪一层，通常改用“一是、二是”，或者写成一段话。",
            "Official documents usually stop at the fourth level （1）. Below it listeners lose their place; 一是 二是 or plain prose serves better."),
        Valid: """
            一、组织报名
            （一）报名要求
            1.资格审查
            （1）查验证件。当场查验。
            （2）核对年龄。逐人核对。
            2.信息录入。当天录入。
            （二）报名时间。三天。
            二、安排赛程
            按项目安排。
            """,
        Invalid: """
            一、组织报名
            （一）报名要求
            1.资格审查
            （1）查验证件
            [|①|]学生证。当场查验。
            ②身份证。当场查验。
            （2）核对年龄。逐人核对。
            2.信息录入。当天录入。
            （二）报名时间。三天。
            二、安排赛程
            按项目安排。
            """);

    /// <summary>Makes the rule.</summary>
    public ShallowLevelsRule()
        : base(Law, Shown) =>
        ForEach(Deepest)
            .Must((_, _) => false)
            .Report(
                at: (_, item) => item.MarkerSpan!.Value,
                message: (_, item) => new(
                    $"“{item.Marker}”已是第五层序号，通常不超过四层。请改用“一是、二是”，或者并成一段话。",
                    $"'{item.Marker}' is the fifth numbered level; usually there are at most four. Use 一是 二是, or prose"));

    /// <summary>The first member of the first series that is too deep; one for a document.</summary>
    private static IEnumerable<OutlineItem> Deepest(Speech speech)
    {
        foreach (var series in speech.Series)
        {
            if (series.Level > Most && LevelChain.Has(series.Members[0].Item) && Depth(series.Members[0].Item) > Most)
                return [series.Members[0].Item];
        }

        return [];
    }

    /// <summary>Numbered levels down to the item; words, bullets, headings without a number, chapters and articles are not counted.</summary>
    private static int Depth(OutlineItem item)
    {
        var depth = 0;
        for (OutlineItem? above = item; above is not null; above = above.Parent)
            depth += LevelChain.Has(above) ? 1 : 0;
        return depth;
    }
}

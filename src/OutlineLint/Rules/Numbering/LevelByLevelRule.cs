using OutlineLint.Diagnostics;

namespace OutlineLint.Rules.Numbering;

/// <summary>No level of the document is left out on the way down.</summary>
public sealed class LevelByLevelRule : SpeechRule
{
    private static readonly RuleDescriptor Law = new()
    {
        Id = "OL208",
        Name = "level-skip",
        Title = new("序号越级", "A level is skipped"),
        Clause = new("GB/T 9704-2012 7.3.3", "GB/T 9704-2012 7.3.3"),
        Severity = RuleSeverity.Warning,
    };

    private static readonly RuleExamples Shown = new(
        Why: new(
            "标准规定的层次序数依次是“一、”“（一）”“1.”“（1）”。只有两层时从“一、”直接到“1.”也有人用；但同一篇里别处用了“（一）”，这里就是越级。",
            "The order of the standard is 一、 （一） 1. （1）. In a text of two levels 1. may stand right under 一、; where other headings have （一） in between, it skips a level."),
        Valid: """
            一、抓学习
            1.学原文。每周一次。
            2.学案例。每月一次。
            二、抓落实
            1.定人。一岗一人。
            2.定责。一人一责。
            """,
        Invalid: """
            一、抓学习
            （一）学原文
            1.通读。每周一次。
            2.精读。每月一次。
            （二）学案例
            1.讨论。每周一次。
            2.讲评。每月一次。
            二、抓落实
            [|1.|]定人。一岗一人。
            2.定责。一人一责。
            """);

    /// <summary>Makes the rule.</summary>
    public LevelByLevelRule()
        : base(Law, Shown) =>
        ForEach(LevelSkips.In)
            .Must((_, _) => false)
            .Report(
                at: (_, skip) => skip.Item.MarkerSpan!.Value,
                message: (_, skip) => MessageOf(skip),
                related: (_, skip) => [new(skip.Between.MarkerSpan!.Value, new($"别处的“{skip.Between.Marker}”", $"'{skip.Between.Marker}' elsewhere"))],
                severity: (_, skip) => skip.IsInChain ? null : RuleSeverity.Info);

    private static Bilingual MessageOf(LevelSkip skip)
    {
        var (above, between, written) = (skip.Item.Parent!.Marker, MarkerText.With(skip.Between, 1), skip.Item.Marker);
        return new(
            $"“{above}”下面直接用了“{written}”，越过了别处使用的“{between}”一层。请按“{above}”“{between}”“{written}”的次序编号。",
            $"'{written}' stands right under '{above}' and skips the level '{between}' that other headings have. Number this level '{between}'");
    }
}

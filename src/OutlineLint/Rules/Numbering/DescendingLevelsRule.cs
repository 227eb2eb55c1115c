using OutlineLint.Diagnostics;
using OutlineLint.Outlining;

namespace OutlineLint.Rules.Numbering;

/// <summary>A higher form does not stand below a lower one.</summary>
public sealed class DescendingLevelsRule : SpeechRule
{
    private static readonly RuleDescriptor Law = new()
    {
        Id = "OL209",
        Name = "level-inversion",
        Title = new("序号层次倒置", "A higher form stands below a lower one"),
        Clause = new("GB/T 15834-2011 附录 B.3.8", "GB/T 15834-2011 annex B.3.8"),
        Severity = RuleSeverity.Warning,
    };

    private static readonly RuleExamples Shown = new(
        Why: new(
            "标准的层次是“一、”“（一）”“1.”“（1）”“①”，可以从任何一层用起，但只能往下用。“1.”下面再用“（一）”，大小就颠倒了。",
            "The levels of the standard are 一、 （一） 1. （1） ①; a text may begin with any of them, but goes down from there. （一） below 1. turns them round."),
        Valid: """
            一、抓学习
            （一）学原文
            1.通读。每周一次。
            2.精读。每月一次。
            （二）学案例。每月一次。
            """,
        Invalid: """
            1.抓学习
            [|（一）|]学原文。每周一次。
            （二）学案例。每月一次。
            2.抓落实
            落要落细。
            """);

    /// <summary>Makes the rule.</summary>
    public DescendingLevelsRule()
        : base(Law, Shown) =>
        ForEach(FirstOfEachPair)
            .Must((_, _) => false)
            .Report(
                at: (_, item) => item.MarkerSpan!.Value,
                message: (_, item) => new(
                    $"“{item.Marker}”用在了“{item.Parent!.Marker}”下面，层次倒置。请把两层的序号对调，或者改用更低一层的序号。",
                    $"'{item.Marker}' stands below '{item.Parent.Marker}', which is the lower form. Exchange the two, or use a lower form here"),
                related: (_, item) => [new(item.Parent!.MarkerSpan!.Value, new($"上一层的“{item.Parent.Marker}”", $"'{item.Parent.Marker}' above it"))]);

    /// <summary>A habit of the whole document is reported where it first shows.</summary>
    private static IEnumerable<OutlineItem> FirstOfEachPair(Speech speech)
    {
        HashSet<(int?, int?)>? seen = null;
        foreach (var series in speech.Series)
        {
            if (LevelChain.Links(speech, series) && series.Style!.Rank < series.Parent!.Style!.Rank && !NestedStyles.IsNested(series)
                && (seen ??= []).Add((series.Parent.Style.Rank, series.Style.Rank)))
                yield return series.Members[0].Item;
        }
    }
}

using OutlineLint.Diagnostics;
using OutlineLint.Outlining;

namespace OutlineLint.Rules.Numbering;

/// <summary>Where there is a first item, there is a second.</summary>
public sealed class PartneredItemsRule : SpeechRule
{
    private static readonly RuleDescriptor Law = new RuleDescriptor
    {
        Id = "OL205",
        Name = "lone-item",
        Title = new("只有一，没有二", "An item stands alone"),
        Clause = new("通常", "custom"),
        Severity = RuleSeverity.Warning,
    }.In(Profile.Regulation, RuleSeverity.Info);

    private static readonly RuleExamples Shown = new(
        Why: new(
            "编了“（一）”，读者就等着“（二）”。只有一项时通常不编号；也可能是第二项丢了序号。",
            "After （一） readers wait for （二）. A single item usually takes no number; or the second one has lost its number."),
        Valid: """
            一、抓学习
            （一）学原文。每周一次。
            （二）学案例。每月一次。
            二、抓落实
            落要落细。
            """,
        Invalid: """
            一、抓学习
            [|（一）|]学原文。每周一次。
            二、抓落实
            （一）定人。一岗一人。
            （二）定责。一人一责。
            """);

    /// <summary>Makes the rule.</summary>
    public PartneredItemsRule()
        : base(Law, Shown) =>
        ForEach(speech => speech.Series)
            .When((_, series) => series.Members.Length == 1 && IsNumbered(series))
            .Must(HasExcuse)
            .Report(
                at: (_, series) => series.Members[0].Item.MarkerSpan!.Value,
                message: (_, series) => MessageOf(series.Members[0].Item));

    /// <summary>A form of the chain at the start of a line: words such as 首先, articles, letters and inline numbers are often meant alone.</summary>
    private static bool IsNumbered(Series series) =>
        series.Style is { Rank: 35 or 40 or 50 or 60 or 70 } && series.Mode == NumberingMode.Restart
        && series.Members[0] is { Ordinal: 1, Item.Kind: OutlineItemKind.Heading or OutlineItemKind.ParagraphItem };

    private static bool HasExcuse(Speech speech, Series series)
    {
        var item = series.Members[0].Item;
        return speech.Numbering.IsDoubled(item) || speech.Numbering.IsBrokenOff(series)
            || (series.Parent is { } parent && Scopes.IsAttachment(parent) && speech.Tree.LineAt(parent.Span.Start) == speech.Tree.LineAt(item.Span.Start))
            || MarkerSlips.FormOf(speech, item) is not { IsWeak: false }
            || speech.Numbering.IsMiscounted(series)
            || Elisions.StandBetween(speech, item.Span.Start, item.Span.End + 2);
    }

    private static Bilingual MessageOf(OutlineItem item)
    {
        var next = MarkerText.With(item, 2);
        return new(
            $"只有“{item.Marker}”，没有“{next}”。只有一项时通常不编号，请去掉序号，或者补上“{next}”。",
            $"There is '{item.Marker}' but no '{next}'. A single item usually takes no number: drop it, or add '{next}'");
    }
}

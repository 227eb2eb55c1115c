using OutlineLint.Diagnostics;

namespace OutlineLint.Rules.Numbering;

/// <summary>The members of a series have figures and marks of one style.</summary>
public sealed class UniformStyleRule : SpeechRule
{
    private static readonly RuleDescriptor Law = new()
    {
        Id = "OL206",
        Name = "mixed-styles",
        Title = new("同级序号样式不一", "Siblings are numbered in different styles"),
        Clause = new("GB/T 15835-2011 4.3", "GB/T 15835-2011 4.3"),
        Severity = RuleSeverity.Error,
        Fix = FixApplicability.Unsafe,
    };

    private static readonly RuleExamples Shown = new(
        Why: new(
            "标准规定，同一场合中功能相同或者处于同一层级的数字，形式应当统一。“一、二、3、四、”会让人以为“3、”低了一级。",
            "The standard asks figures of the same level in one context to have one form. In 一、 二、 3、 四、 the third looks like a lower level."),
        Valid: """
            一、抓学习
            学要学深。
            二、抓落实
            落要落细。
            三、抓监督
            督要督实。
            """,
        Invalid: """
            一、抓学习
            学要学深。
            二、抓落实
            落要落细。
            [|3、|]抓监督
            督要督实。
            """,
        Repaired: """
            一、抓学习
            学要学深。
            二、抓落实
            落要落细。
            三、抓监督
            督要督实。
            """);

    /// <summary>Makes the rule.</summary>
    public UniformStyleRule()
        : base(Law, Shown)
    {
        ForEach(speech => speech.Series.SelectMany(series => SeriesStyle.DeviationsOf(speech, series)))
            .Must((_, deviation) => deviation.IsOfWords)
            .Report(
                at: (_, deviation) => deviation.Item.MarkerSpan!.Value,
                message: (_, deviation) => MessageOf(deviation),
                fix: (_, deviation) => deviation.Fix(),
                related: (_, deviation) => [new(deviation.Model.MarkerSpan!.Value, new($"同级的“{deviation.Model.Marker}”", $"The sibling '{deviation.Model.Marker}'"))]);
        ForEach(UniformForms.Deviations)
            .Must((_, _) => false)
            .Report(
                at: (_, pair) => pair.Odd.MarkerSpan!.Value,
                message: (_, pair) => new(
                    $"这一组序号写作“{pair.Odd.Marker}”，别处同级的序号写作“{pair.Model.Marker}”。请统一样式。",
                    $"This series is written as '{pair.Odd.Marker}', others of its level as '{pair.Model.Marker}'. Use one form"),
                related: (_, pair) => [new(pair.Model.MarkerSpan!.Value, new($"别处的“{pair.Model.Marker}”", $"'{pair.Model.Marker}' elsewhere"))],
                severity: (_, _) => RuleSeverity.Warning);
    }

    private static Bilingual MessageOf(StyleDeviation deviation)
    {
        var (written, expected, model) = (deviation.Item.Marker, deviation.ExpectedMarker, deviation.Model.Marker);
        return written == expected
            ? new($"“{written}”与同级的“{model}”样式不一。请统一样式。", $"'{written}' is not in the style of its sibling '{model}'. Use one style")
            : new($"此处写成了“{written}”，与同级的“{model}”样式不一，应为“{expected}”。", $"Found '{written}' here, expected '{expected}' in the style of its sibling '{model}'");
    }
}

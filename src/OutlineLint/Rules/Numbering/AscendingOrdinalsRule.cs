using OutlineLint.Diagnostics;

namespace OutlineLint.Rules.Numbering;

/// <summary>The members of a series stand in the order of their numbers.</summary>
public sealed class AscendingOrdinalsRule : SpeechRule
{
    private static readonly RuleDescriptor Law = new()
    {
        Id = "OL203",
        Name = "out-of-order",
        Title = new("序号颠倒", "Numbers are out of order"),
        Clause = new("通常", "custom"),
        Severity = RuleSeverity.Error,
    };

    private static readonly RuleExamples Shown = new(
        Why: new(
            "改稿时挪动段落，常常忘了改序号。该挪回段落还是改序号，要看文意，所以不自动改。",
            "Parts are moved while a text is edited, and their numbers stay. Whether to move them back or to renumber depends on the sense."),
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
            三、抓监督
            督要督实。
            [|二、|]抓落实
            落要落细。
            四、抓总结
            总要总全。
            """);

    /// <summary>Makes the rule.</summary>
    public AscendingOrdinalsRule()
        : base(Law, Shown) =>
        ForEach(speech => speech.Numbering.Slips)
            .Must((_, slip) => slip.Kind != NumberSlipKind.OutOfOrder)
            .Report(
                at: (_, slip) => slip.Item.MarkerSpan!.Value,
                message: (_, slip) => new(
                    $"“{slip.Item.Marker}”排在“{slip.Other!.Marker}”后面，次序颠倒。请调整段落的次序，或者重新编号。",
                    $"'{slip.Item.Marker}' stands behind '{slip.Other.Marker}': the numbers are out of order. Move the part, or renumber"),
                related: (_, slip) => [new(slip.Other!.MarkerSpan!.Value, new($"排在前面的“{slip.Other.Marker}”", $"'{slip.Other.Marker}', which stands before it"))]);
}

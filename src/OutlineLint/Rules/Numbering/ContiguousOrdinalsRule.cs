using OutlineLint.Diagnostics;

namespace OutlineLint.Rules.Numbering;

/// <summary>The members of a series are numbered without a gap.</summary>
public sealed class ContiguousOrdinalsRule : SpeechRule
{
    private static readonly RuleDescriptor Law = new()
    {
        Id = "OL201",
        Name = "skipped-number",
        Title = new("序号跳号", "A number is skipped"),
        Clause = new("通常", "custom"),
        Severity = RuleSeverity.Error,
        Fix = FixApplicability.Unsafe,
    };

    private static readonly RuleExamples Shown = new(
        Why: new(
            "听众和读者按序号记要点，缺一个号就以为漏了一段。也可能是真的漏了文字，所以改不改由写稿人定。",
            "Listeners keep count by the numbers and take a gap for a missing part. Text may really be missing, so the writer decides."),
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
            [|四、|]抓监督
            督要督实。
            五、抓总结
            总要总全。
            """,
        Repaired: """
            一、抓学习
            学要学深。
            二、抓落实
            落要落细。
            三、抓监督
            督要督实。
            四、抓总结
            总要总全。
            """);

    /// <summary>Makes the rule.</summary>
    public ContiguousOrdinalsRule()
        : base(Law, Shown) =>
        ForEach(speech => speech.Numbering.Slips)
            .Must((_, slip) => slip.Kind != NumberSlipKind.Skipped)
            .Report(
                at: (_, slip) => slip.Item.MarkerSpan!.Value,
                message: (_, slip) => MessageOf(slip, Renumbering.ExpectedMarker(slip), slip.Item.Marker),
                fix: (_, slip) => Renumbering.Of(slip));

    private static Bilingual MessageOf(NumberSlip slip, string expected, string written) => slip.IsAlone && slip.Index + 1 < slip.Run.Members.Length
        ? new(
            $"此处应为“{expected}”，写成了“{written}”，与前后的序号接不上。请改正序号。",
            $"Expected '{expected}' here, found '{written}', which does not fit the numbers around it. Correct the number")
        : new(
            $"此处应为“{expected}”，写成了“{written}”，中间缺号。请补上缺的部分，或者重新编号。",
            $"Expected '{expected}' here, found '{written}': a number is skipped. Add what is missing, or renumber");
}

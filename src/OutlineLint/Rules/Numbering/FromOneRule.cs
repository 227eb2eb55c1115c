using OutlineLint.Diagnostics;

namespace OutlineLint.Rules.Numbering;

/// <summary>A series begins at one.</summary>
public sealed class FromOneRule : SpeechRule
{
    private static readonly RuleDescriptor Law = new()
    {
        Id = "OL204",
        Name = "not-from-one",
        Title = new("序号不从一开始", "A series does not begin at one"),
        Clause = new("通常", "custom"),
        Severity = RuleSeverity.Error,
    };

    private static readonly RuleExamples Shown = new(
        Why: new(
            "一组序号从“二”开始，听众会以为漏听了“一”。多半是删了第一段没有改号，或者第一段丢了序号。",
            "A series that begins at two makes listeners think they missed the first point. Mostly the first part was deleted, or lost its number."),
        Valid: """
            一、明确分工
            （一）镇里抓总。每周调度。
            （二）村里抓细。每天巡查。
            """,
        Invalid: """
            一、明确分工
            [|（二）|]镇里抓总。每周调度。
            （三）村里抓细。每天巡查。
            二、严格考核
            （一）月月打分。当月公布。
            （二）年年评优。年底表彰。
            """);

    /// <summary>Makes the rule.</summary>
    public FromOneRule()
        : base(Law, Shown) =>
        ForEach(speech => speech.Numbering.Slips)
            .When((_, slip) => slip.Kind == NumberSlipKind.NotFromOne)
            .Must((speech, slip) => speech.Numbering.IsDoubled(slip.Item))
            .Report(
                at: (_, slip) => slip.Item.MarkerSpan!.Value,
                message: (_, slip) => MessageOf(slip.Item.Marker, Renumbering.ExpectedMarker(slip)),
                severity: (_, slip) => slip.Run.Members.Length == 1 ? RuleSeverity.Warning : null);

    private static Bilingual MessageOf(string written, string first) => new(
        $"这一组序号从“{written}”开始，前面没有“{first}”。请补上缺的部分，或者从“{first}”编起。",
        $"This series begins at '{written}', there is no '{first}' before it. Add what is missing, or begin at '{first}'");
}

using OutlineLint.Diagnostics;
using OutlineLint.Outlining;

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
    public ContiguousOrdinalsRule()
        : base(Law, Shown) =>
        ForEach(speech => speech.Series.SelectMany(series => series.Members.Skip(1)))
            .When((_, member) => member.Ordinal > 0)
            .Must((_, member) => member.Ordinal <= member.ExpectedOrdinal)
            .Report(
                at: (_, member) => member.Item.MarkerSpan!.Value,
                message: (speech, member) => new(
                    $"此处应为“{MarkerText.With(member.Item, member.ExpectedOrdinal)}”，写成了“{member.Item.Marker}”，中间缺号。请补上缺的部分，或者重新编号。",
                    $"Expected '{MarkerText.With(member.Item, member.ExpectedOrdinal)}' here, found '{member.Item.Marker}': a number is skipped. Add what is missing, or renumber"),
                fix: (_, member) => Renumber(member));

    private static Fix Renumber(SeriesMember member)
    {
        var marker = MarkerText.With(member.Item, member.ExpectedOrdinal);
        return Fix.Replace(new($"改为“{marker}”", $"Change to '{marker}'"), FixApplicability.Unsafe, member.Item.MarkerSpan!.Value, marker);
    }
}

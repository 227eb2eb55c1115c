using OutlineLint.Diagnostics;
using OutlineLint.Outlining;

namespace OutlineLint.Rules.Markers;

/// <summary>A comma stands behind an ordinal word: “第一，”, “首先，”, “其一，”.</summary>
public sealed class OrdinalCommaRule : MarkerFormRule
{
    private static readonly RuleDescriptor Law = new()
    {
        Id = "OL301",
        Name = "ordinal-comma",
        Title = new("“第一”“首先”“其一”后不用逗号", "No comma behind an ordinal word"),
        Clause = new("GB/T 15834-2011 4.4.3.3、附录 B.3.1", "GB/T 15834-2011 4.4.3.3 and B.3.1"),
        Severity = RuleSeverity.Warning,
        Fix = FixApplicability.Safe,
    };

    private static readonly RuleExamples Shown = new(
        Why: new(
            "“第一”“首先”“其一”一类次序语后面用逗号。顿号表示并列的词语，放在这里会让人以为后面还有并列的“第二”。“第一、二卷”一类的并列不算序号。",
            "A comma follows an ordinal word. An enumeration comma joins words of one rank and makes the reader wait for another one."),
        Valid: """
            第一，早动手。早一天动手，就早一天见效。
            第二，细安排。第一、二卷资料要先整理。
            """,
        Invalid: """
            [|第一、|]早动手。早一天动手，就早一天见效。
            第二、细安排。人手要排到每一天。
            第三，严检查。查出问题当天就改。
            """,
        Repaired: """
            第一，早动手。早一天动手，就早一天见效。
            第二，细安排。人手要排到每一天。
            第三，严检查。查出问题当天就改。
            """);

    /// <summary>Makes the rule.</summary>
    public OrdinalCommaRule()
        : base(Law, Shown)
    {
    }

    /// <inheritdoc/>
    protected override MarkerSlip? SlipOf(Speech speech, OutlineItem item) =>
        MarkerStyles.IsOrdinalWord(item) && item.Marker[^1] is '、' or ',' or '.' or '．'
            ? new MarkerSlip(item.MarkerSpan!.Value, item.Marker[..^1] + "，", item.Marker[^1] is '、' or ',' ? FixApplicability.Safe : FixApplicability.Unsafe)
            : null;

    /// <inheritdoc/>
    protected override Bilingual MessageFor(string written, string right) => new(
        $"次序语后面用逗号，“{written}”应写成“{right}”。",
        $"A comma follows an ordinal word: write '{right}' for '{written}'");
}

using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Outlining;

namespace OutlineLint.Rules.Markers;

/// <summary>No mark stands behind an ordinal in brackets or in a circle: “（一）”, “①”.</summary>
public sealed class NoMarkAfterBracketsRule : MarkerFormRule
{
    private static readonly RuleDescriptor Law = new()
    {
        Id = "OL303",
        Name = "no-mark-after-brackets",
        Title = new("带括号的序号后多了标点", "A mark behind an ordinal in brackets"),
        Clause = new("GB/T 15834-2011 附录 B.3.4", "GB/T 15834-2011 B.3.4"),
        Severity = RuleSeverity.Warning,
        Fix = FixApplicability.Safe,
    };

    private static readonly RuleExamples Shown = new(
        Why: new(
            "括号或圆圈已经把序号和正文隔开，后面不再加标点。",
            "The brackets or the circle part the number from the text already; no mark follows."),
        Valid: """
            （一）清点物资。逐件登记，逐件上架。
            （二）检修设备。能修的当天修好。
            """,
        Invalid: """
            （一）清点物资。逐件登记，逐件上架。
            [|（二）、|]检修设备。能修的当天修好。
            （三）排好班次。夜里也要有人。
            """,
        Repaired: """
            （一）清点物资。逐件登记，逐件上架。
            （二）检修设备。能修的当天修好。
            （三）排好班次。夜里也要有人。
            """);

    /// <summary>Makes the rule.</summary>
    public NoMarkAfterBracketsRule()
        : base(Law, Shown)
    {
    }

    /// <inheritdoc/>
    protected override MarkerSlip? SlipOf(Speech speech, OutlineItem item)
    {
        if (!MarkerStyles.IsBracketed(item) && !MarkerStyles.IsCircled(item))
            return null;
        var span = item.MarkerSpan!.Value;
        if (item.Marker[^1] is '、' or '.' or '．' or '，' or ',' or '：' or ':')
            return new MarkerSlip(span, item.Marker[..^1].TrimEnd(), item.Marker[^1] is '：' or ':' ? FixApplicability.Unsafe : FixApplicability.Safe);
        return span.End < speech.Text.Length && speech.Text[span.End] is '.' or '．'
            ? new MarkerSlip(new TextSpan(span.Start, span.Length + 1), item.Marker)
            : null;
    }

    /// <inheritdoc/>
    protected override Bilingual MessageFor(string written, string right) => new(
        $"带括号或圆圈的序号后面不加标点，“{written}”应写成“{right}”。",
        $"No mark follows an ordinal in brackets or in a circle: write '{right}' for '{written}'");
}

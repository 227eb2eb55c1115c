using OutlineLint.Diagnostics;
using OutlineLint.Outlining;

namespace OutlineLint.Rules.Markers;

/// <summary>A point stands behind an Arabic figure: “1.”.</summary>
public sealed class ArabicPointRule : MarkerFormRule
{
    private static readonly RuleDescriptor Law = new RuleDescriptor
    {
        Id = "OL304",
        Name = "arabic-point",
        Title = new("阿拉伯数字序号后不用下脚点", "No point behind an Arabic figure"),
        Clause = new("GB/T 15834-2011 附录 B.3.3；GB/T 9704-2012 7.3.3", "GB/T 15834-2011 B.3.3; GB/T 9704-2012 7.3.3"),
        Severity = RuleSeverity.Info,
        Fix = FixApplicability.Safe,
    }.In(Profile.Document, RuleSeverity.Warning).In(Profile.Taiwan, RuleSeverity.None);

    private static readonly RuleExamples Shown = new(
        Why: new(
            "阿拉伯数字作序号，后面用下脚点，公文的第三层也写作“1.”。顿号只跟汉字数字。讲话稿里“1、”很常见，所以这里只作提示；台湾公文写作“1、”，不提示。",
            "A point follows an Arabic figure, and the third level of a document is '1.' by the standard. '1、' is common in speeches, so this is a hint; it is right in Taiwan."),
        Valid: """
            1.查水源
            每口井都要看。
            2.查管线
            每个阀门都要试。
            """,
        Invalid: """
            [|1、|]查水源
            每口井都要看。
            2、查管线
            每个阀门都要试。
            """,
        Repaired: """
            1.查水源
            每口井都要看。
            2.查管线
            每个阀门都要试。
            """);

    /// <summary>Makes the rule.</summary>
    public ArabicPointRule()
        : base(Law, Shown)
    {
    }

    /// <summary>Whether another mark stands where the point should: then the width of the figures is mended with it.</summary>
    internal static bool LacksPoint(OutlineItem item) =>
        MarkerStyles.IsArabicPoint(item) && MarkerStyles.IsDigit(item.Marker[0]) && item.Marker[^1] is '、' or '。' or '，' or ',';

    /// <inheritdoc/>
    protected override MarkerSlip? SlipOf(Speech speech, OutlineItem item)
    {
        if (!LacksPoint(item))
            return null;
        var span = item.MarkerSpan!.Value;

        // “1.” before a figure would read as a decimal, so a space keeps them apart: “1. 12345热线”.
        var point = span.End < speech.Text.Length && MarkerStyles.IsDigit(speech.Text[span.End]) ? ". " : ".";
        return new MarkerSlip(span, MarkerStyles.HalfWidth(item.Marker.AsSpan()[..^1]) + point, item.Kind == OutlineItemKind.InlineItem ? FixApplicability.Unsafe : FixApplicability.Safe);
    }

    /// <inheritdoc/>
    protected override Bilingual MessageFor(string written, string right) => new(
        $"阿拉伯数字作序号，后面用下脚点，“{written}”应写成“{right.TrimEnd()}”。",
        $"A point follows an Arabic figure: write '{right.TrimEnd()}' for '{written}'");
}

using OutlineLint.Diagnostics;
using OutlineLint.Outlining;

namespace OutlineLint.Rules.Markers;

/// <summary>The figures and the point of an Arabic ordinal are half-width: “1.”, “（1）”.</summary>
public sealed class FullWidthDigitsRule : MarkerFormRule
{
    private static readonly RuleDescriptor Law = new RuleDescriptor
    {
        Id = "OL308",
        Name = "full-width-digits",
        Title = new("序号用了全角的数字或点", "A full-width figure or point in a marker"),
        Clause = new("GB/T 15834-2011 附录 B.3.3", "GB/T 15834-2011 B.3.3"),
        Severity = RuleSeverity.Info,
        Fix = FixApplicability.Safe,
    }.In(Profile.Taiwan, RuleSeverity.None);

    private static readonly RuleExamples Shown = new(
        Why: new(
            "阿拉伯数字后面的下脚点是外文标点，和数字一样用半角。“１．”和“1.”混在一起，排出来长短不齐，自动编号也认不出。",
            "The point behind an Arabic figure is a foreign mark and half-width, like the figure. Both widths in one text look ragged and defeat automatic numbering."),
        Valid: """
            1.浇水
            早晚各一次。
            2.松土
            三天一回。
            """,
        Invalid: """
            [|１．|]浇水
            早晚各一次。
            ２．松土
            三天一回。
            """,
        Repaired: """
            1.浇水
            早晚各一次。
            2.松土
            三天一回。
            """);

    /// <summary>Makes the rule.</summary>
    public FullWidthDigitsRule()
        : base(Law, Shown)
    {
    }

    /// <summary>A series that mixes widths is reported once, as a mix.</summary>
    protected override bool Owns(Speech speech, Series series) => !MarkerSlips.MixesWidths(speech, series);

    /// <inheritdoc/>
    protected override MarkerSlip? SlipOf(Speech speech, OutlineItem item)
    {
        var isArabic = MarkerStyles.IsArabicPoint(item) || MarkerStyles.IsDecimal(item) || item.Style?.Name == "arabic-brackets";
        return isArabic && IsWide(item.Marker) && !ArabicPointRule.LacksPoint(item) && !IsGlued(speech, item) && !(item.Series is { } series && MarkerSlips.MixesWidths(speech, series))
            ? new MarkerSlip(item.MarkerSpan!.Value, MarkerStyles.HalfWidth(item.Marker))
            : null;
    }

    private static bool IsWide(ReadOnlySpan<char> marker) => marker.IndexOfAnyInRange('０', '９') >= 0 || marker.Contains('．');

    /// <summary>In “工作1．加强” only the wide point tells the marker from the text: nothing is gained by a narrow one.</summary>
    private static bool IsGlued(Speech speech, OutlineItem item) =>
        item.Kind == OutlineItemKind.InlineItem && char.IsLetter(speech.Text[item.MarkerSpan!.Value.Start - 1]);

    /// <inheritdoc/>
    protected override Bilingual MessageFor(string written, string right) => new(
        $"阿拉伯数字序号的数字和点用半角，“{written}”应写成“{right}”。",
        $"The figures and the point of an Arabic ordinal are half-width: write '{right}' for '{written}'");
}

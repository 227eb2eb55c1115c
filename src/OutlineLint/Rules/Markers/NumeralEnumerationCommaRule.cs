using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Outlining;

namespace OutlineLint.Rules.Markers;

/// <summary>An enumeration comma stands behind a Chinese numeral without brackets: “一、”, “甲、”.</summary>
public sealed class NumeralEnumerationCommaRule : MarkerFormRule
{
    private static readonly RuleDescriptor Law = new()
    {
        Id = "OL302",
        Name = "numeral-enumeration-comma",
        Title = new("汉字数字序号后不用顿号", "No enumeration comma behind a Chinese numeral"),
        Clause = new("GB/T 15834-2011 4.5.3.2、附录 B.3.2", "GB/T 15834-2011 4.5.3.2 and B.3.2"),
        Severity = RuleSeverity.Warning,
        Fix = FixApplicability.Safe,
    };

    private static readonly RuleExamples Shown = new(
        Why: new(
            "不带括号的汉字数字或天干地支作序次语，后面用顿号。用逗号、下脚点或者空格，读者会把序号当成正文。",
            "An enumeration comma follows a Chinese numeral or a heavenly stem without brackets. With a comma, a point or a blank the number reads like text."),
        Valid: """
            一、总体情况
            今年雨水多，工期紧。
            二、下步打算
            先修路，后铺管。
            """,
        Invalid: """
            [|一，|]总体情况
            今年雨水多，工期紧。
            二、下步打算
            先修路，后铺管。
            三.几点要求
            人要到岗，料要到场。
            """,
        Repaired: """
            一、总体情况
            今年雨水多，工期紧。
            二、下步打算
            先修路，后铺管。
            三、几点要求
            人要到岗，料要到场。
            """);

    /// <summary>Makes the rule.</summary>
    public NumeralEnumerationCommaRule()
        : base(Law, Shown)
    {
    }

    /// <inheritdoc/>
    protected override MarkerSlip? SlipOf(Speech speech, OutlineItem item)
    {
        if (!MarkerStyles.IsChineseFigure(item) || MarkerStyles.IsBracketed(item))
            return null;
        var span = item.MarkerSpan!.Value;
        return item.Marker[^1] switch
        {
            '、' => null,
            '，' or ',' or '､' or '.' or '．' or '·' => new MarkerSlip(span, item.Marker[..^1] + "、"),
            '：' or ':' or '。' => new MarkerSlip(span, item.Marker[..^1] + "、", FixApplicability.Unsafe),
            _ => SlipOfBareNumeral(speech, item, span),
        };
    }

    /// <summary>“一　总体要求”; a numeral alone on its line is how a long text counts its parts, and is left alone.</summary>
    private static MarkerSlip? SlipOfBareNumeral(Speech speech, OutlineItem item, TextSpan span)
    {
        var end = span.End;
        while (end < speech.Text.Length && MarkerStyles.IsBlank(speech.Text[end]))
            end++;
        return end == span.End || end == speech.Text.Length || speech.Text[end] is '\r' or '\n'
            ? null
            : new MarkerSlip(TextSpan.FromBounds(span.Start, end), item.Marker + "、", FixApplicability.Unsafe);
    }

    /// <inheritdoc/>
    protected override Bilingual MessageFor(string written, string right) => new(
        $"不带括号的汉字数字作序号，后面用顿号，“{written.TrimEnd()}”应写成“{right}”。",
        $"An enumeration comma follows a Chinese numeral without brackets: write '{right}' for '{written.TrimEnd()}'");
}

using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Outlining;

namespace OutlineLint.Rules.Markers;

/// <summary>No blank stands in a marker or behind it: “（一）加强”, “一、加强”.</summary>
public sealed class MarkerSpacingRule : MarkerFormRule
{
    private static readonly RuleDescriptor Law = new()
    {
        Id = "OL307",
        Name = "marker-spacing",
        Title = new("序号里或序号后有空格", "A blank in a marker or behind it"),
        Clause = new("通常", "custom"),
        Severity = RuleSeverity.Info,
        Fix = FixApplicability.Safe,
    };

    private static readonly RuleExamples Shown = new(
        Why: new(
            "全角的标点和括号自带空隙，公文的序号里外通常都不空格。“第一章”“第一条”后面空一格是规范，“1. ”后面的空格是 Markdown 的写法，都不提示。",
            "Full-width marks bring their own space, so a marker usually has none. A space after 第一章 and 第一条 is the norm, and after '1.' it is Markdown."),
        Valid: """
            第一章　总则
            第一条　为了用好会议室，制定本办法。
            第二条　会议室由办公室管理。
            第二章　使用
            第三条　使用会议室要提前登记。
            """,
        Invalid: """
            一、总体情况
            今年报名的人多。
            [|二、 |]下步打算
            分两批开班。
            三、几点要求
            按时到，认真听。
            """,
        Repaired: """
            一、总体情况
            今年报名的人多。
            二、下步打算
            分两批开班。
            三、几点要求
            按时到，认真听。
            """);

    /// <summary>Makes the rule.</summary>
    public MarkerSpacingRule()
        : base(Law, Shown)
    {
    }

    /// <inheritdoc/>
    protected override MarkerSlip? SlipOf(Speech speech, OutlineItem item)
    {
        if (!MarkerStyles.IsChineseFigure(item) && !MarkerStyles.IsBracketed(item))
            return null;
        var span = item.MarkerSpan!.Value;
        var end = BlanksEnd(speech, item, span.End);
        var hasInner = item.Marker.AsSpan().IndexOfAny(" \t\u3000\u00A0") >= 0;
        return end == span.End && !hasInner
            ? null
            : new MarkerSlip(TextSpan.FromBounds(span.Start, end), hasInner ? WithoutBlanks(item.Marker) : item.Marker);
    }

    /// <summary>Where the blanks behind the marker end; a bare numeral needs its blank, and so does “一、 二等奖”, which would read as one number.</summary>
    private static int BlanksEnd(Speech speech, OutlineItem item, int start)
    {
        var end = start;
        while (end < speech.Text.Length && MarkerStyles.IsBlank(speech.Text[end]))
            end++;
        var isFree = end == start || end == speech.Text.Length || speech.Text[end] is '\r' or '\n'
            || item.Marker[^1] is not ('、' or '）' or ')' or '，' or '.' or '．' or '：')
            || "，。、；：".Contains(speech.Text[end], StringComparison.Ordinal)
            || (item.Marker[^1] is not ('）' or ')') && "一二三四五六七八九十".Contains(speech.Text[end], StringComparison.Ordinal));
        return isFree ? start : end;
    }

    private static string WithoutBlanks(string marker) => string.Concat(marker.Where(c => !MarkerStyles.IsBlank(c)));

    /// <inheritdoc/>
    protected override Bilingual MessageFor(string written, string right) => new(
        $"序号里和序号后面通常不空格，“{written}”写成“{right}”就可以了。",
        $"A marker usually has no blank in it or behind it: write '{right}' for '{written}'");
}

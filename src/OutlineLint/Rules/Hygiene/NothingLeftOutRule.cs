using OutlineLint.Diagnostics;

namespace OutlineLint.Rules.Hygiene;

/// <summary>Nothing is left out: no lines of dots, no （略）.</summary>
public sealed class NothingLeftOutRule : SpeechRule
{
    private static readonly RuleDescriptor Law = new()
    {
        Id = "OL602",
        Name = "elision-left",
        Title = new("省略的内容没有补上", "Text was left out"),
        Clause = new("通常", "custom"),
        Severity = RuleSeverity.Warning,
    };

    private static readonly RuleExamples Shown = new(
        Why: new(
            "范文常用一行圆点或者“（略）”跳过一段。照着念的稿子不能缺这一段；正常的省略号“……”不在此列。",
            "Model texts skip a passage with a line of dots or '（略）'. A text that is read out cannot lack it. An ordinary ellipsis '……' is something else."),
        Valid: """
            苗木、水泵、雨衣……都要备足。
            措施不能忽略，也不能粗略。
            """,
        Invalid: """
            苗木、水泵、雨衣都要备足。
            [|··········|]
            各村分工如下[|（略）|]，请抓紧落实。
            """);

    /// <summary>Makes the rule.</summary>
    public NothingLeftOutRule()
        : base(Law, Shown) =>
        ForEach(Elisions.In)
            .Must((_, _) => false)
            .Report(
                at: (_, place) => place,
                message: (speech, place) => new(
                    $"此处用“{Cut(speech[place])}”省略了内容。请补上原文；如果本来就不要这一段，请删去省略的痕迹。",
                    $"'{Cut(speech[place])}' stands here for text that was left out. Put the text back, or delete the trace of it"));

    private static string Cut(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny('\r', '\n');
        text = end < 0 ? text : text[..end];
        return text.Length <= 8 ? text.ToString() : $"{text[..6]}…";
    }
}

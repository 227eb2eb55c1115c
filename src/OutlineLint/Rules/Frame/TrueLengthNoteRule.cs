using System.Globalization;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Outlining;

namespace OutlineLint.Rules.Frame;

/// <summary>A length in the title, “（3639字）”, is the length of the speech.</summary>
public sealed class TrueLengthNoteRule : SpeechRule
{
    /// <summary>How much the note may be off, as a share of the real length.</summary>
    private const double Tolerance = 0.05;

    private static readonly RuleDescriptor Law = new()
    {
        Id = "OL109",
        Name = "length-note",
        Title = new("标注的字数与实际不符", "The length note is wrong"),
        Clause = new("通常", "custom"),
        Severity = RuleSeverity.Warning,
        Fix = FixApplicability.Unsafe,
    };

    private static readonly RuleExamples Shown = new(
        Why: new(
            "标题后面的字数用来估算讲话时间。改稿以后忘了改它，时间就估错了；差得多，也可能是正文丢了一截。字数不计空格，英文单词和数字按一个字算或者按字符算都可以，相差不超过百分之五不报。",
            "The length behind the title serves to estimate the speaking time. It goes stale when the text is edited; a large difference may mean that text was lost. White space does not count; words and numbers may count as one or by their characters, and five per cent are allowed."),
        Valid: """
            在全镇防汛工作会议上的讲话（28字）
            同志们：
            河水涨了，人心不能慌。
            我就讲这些，谢谢大家！
            """,
        Invalid: """
            在全镇防汛工作会议上的讲话（[|800字|]）
            同志们：
            河水涨了，人心不能慌。
            我就讲这些，谢谢大家！
            """,
        Repaired: """
            在全镇防汛工作会议上的讲话（26字）
            同志们：
            河水涨了，人心不能慌。
            我就讲这些，谢谢大家！
            """);

    /// <summary>Makes the rule.</summary>
    public TrueLengthNoteRule()
        : base(Law, Shown) =>
        ForEach<FrameElement>(speech => speech.Frame.Title)
            .When((speech, title) => Note(title) is not null && !HasElision(speech))
            .Must((speech, title) => IsNear(Stated(speech, title), SpeechLength.Of(speech)))
            .Report(
                at: (_, title) => Note(title)!.Value,
                message: (speech, title) => Message(Stated(speech, title), SpeechLength.Of(speech).Words),
                fix: (speech, title) => Correct(title, SpeechLength.Of(speech).Words));

    /// <summary>“3639字” at the end of the title; null when there is no note.</summary>
    private static TextSpan? Note(FrameElement title)
    {
        var text = title.Text.AsSpan().TrimEnd();
        if (text.Length < 5 || text[^1] is not ('）' or ')') || text[^2] != '字')
            return null;
        var start = text.Length - 2;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
            start--;
        var isNote = text.Length - 2 - start is >= 2 and <= 6 && start > 0 && text[start - 1] is '（' or '(' or '约';
        return isNote ? TextSpan.FromBounds(title.Span.Start + start, title.Span.Start + text.Length - 1) : null;
    }

    private static int Stated(Speech speech, FrameElement title)
    {
        var note = Note(title)!.Value;
        return int.Parse(speech[note][..^1], CultureInfo.InvariantCulture);
    }

    /// <summary>Of a text that is cut nobody knows the length.</summary>
    private static bool HasElision(Speech speech)
    {
        foreach (var line in speech.Lines)
        {
            if (line.Role == LineRole.Elision)
                return true;
        }

        return false;
    }

    /// <summary>Whether the number is right in one way of counting or another.</summary>
    private static bool IsNear(int stated, SpeechLength length) =>
        stated >= length.Words * (1 - Tolerance) && stated <= length.CharactersWithTitle * (1 + Tolerance);

    private static Bilingual Message(int stated, int real)
    {
        var difference = Math.Abs(stated - real) * 100.0 / Math.Max(1, real);
        return new(
            $"标题注明 {stated} 字，实际约 {real} 字，相差 {difference:0}%。请核对正文有没有缺漏，或者改成实际字数。",
            $"The title says {stated} characters, the speech has about {real}: {difference:0} % off. See whether text is missing, or correct the number");
    }

    private static Fix Correct(FrameElement title, int real)
    {
        var text = string.Create(CultureInfo.InvariantCulture, $"{real}字");
        return Fix.Replace(new($"改为“{text}”", $"Change to '{text}'"), FixApplicability.Unsafe, Note(title)!.Value, text);
    }
}

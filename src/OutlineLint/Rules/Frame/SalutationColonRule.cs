using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Outlining;

namespace OutlineLint.Rules.Frame;

/// <summary>A salutation is followed by a colon: “同志们：”.</summary>
public sealed class SalutationColonRule : SpeechRule
{
    private const string Marks = "：:，,、。.；;";

    private static readonly RuleDescriptor Law = new()
    {
        Id = "OL104",
        Name = "salutation-colon",
        Title = new("称谓后面不是冒号", "A salutation is not followed by a colon"),
        Clause = new("GB/T 15834-2011 4.7.3.4；主送机关见 GB/T 9704-2012 7.3.2", "GB/T 15834-2011 4.7.3.4; for recipients GB/T 9704-2012 7.3.2"),
        Severity = RuleSeverity.Warning,
        Fix = FixApplicability.Safe,
    };

    private static readonly RuleExamples Shown = new(
        Why: new(
            "标准规定，书信、讲话稿中的称谓后面用冒号，冒号占一个字的位置。感叹号也有人用，本规则不报。",
            "The standard puts a full-width colon behind the form of address in letters and speeches. An exclamation mark is met too and is not reported."),
        Valid: """
            在全镇防汛工作会议上的讲话
            各位代表、同志们：
            河水涨了，人心不能慌。
            """,
        Invalid: """
            在全镇防汛工作会议上的讲话
            [|各位代表、同志们，|]
            河水涨了，人心不能慌。
            """,
        Repaired: """
            在全镇防汛工作会议上的讲话
            各位代表、同志们：
            河水涨了，人心不能慌。
            """);

    /// <summary>Makes the rule.</summary>
    public SalutationColonRule()
        : base(Law, Shown) =>
        ForEach<FrameElement>(speech => speech.Frame.Salutation)
            .When((speech, salutation) => salutation.Text[^1] == ':' || (FillsItsLine(speech, salutation) && !FramePlaces.Greets(salutation)))
            .Must((_, salutation) => salutation.Text[^1] is '：' or '！' or '!')
            .Report(
                at: (_, salutation) => salutation.Span,
                message: (_, salutation) => Message(salutation.Text[VocativeLength(salutation)..], salutation.Text[..VocativeLength(salutation)]),
                fix: (_, salutation) => Mend(salutation));

    private static bool FillsItsLine(Speech speech, FrameElement salutation) => speech.Lines[speech.Tree.LineAt(salutation.Span.Start)].Span.End == salutation.Span.End;

    private static int VocativeLength(FrameElement salutation) => salutation.Text.AsSpan().TrimEnd(Marks).Length;

    private static Bilingual Message(string marks, string vocative) => marks switch
    {
        "" => new(
            $"称谓“{vocative}”后面没有标点，规定用冒号。请改为“{vocative}：”。",
            $"There is no mark behind the salutation '{vocative}'; the standard asks for a colon. Write '{vocative}：'"),
        ":" => new(
            $"称谓“{vocative}”后面用了半角冒号“:”，中文规定用全角冒号。请改为“{vocative}：”。",
            $"The colon behind the salutation '{vocative}' is half-width; Chinese text takes the full-width one. Write '{vocative}：'"),
        _ => new(
            $"称谓“{vocative}”后面用了“{marks}”，规定用冒号。请改为“{vocative}：”。",
            $"The salutation '{vocative}' is followed by '{marks}'; the standard asks for a colon. Write '{vocative}：'"),
    };

    private static Fix Mend(FrameElement salutation)
    {
        var marks = TextSpan.FromBounds(salutation.Span.Start + VocativeLength(salutation), salutation.Span.End);
        return Fix.Replace(new("改用冒号“：”", "Use a colon '：'"), FixApplicability.Safe, marks, "：");
    }
}

using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Outlining;

namespace OutlineLint.Rules.Frame;

/// <summary>The salutation has a line of its own.</summary>
public sealed class SalutationLineRule : SpeechRule
{
    private static readonly RuleDescriptor Law = new()
    {
        Id = "OL108",
        Name = "salutation-run-on",
        Title = new("称谓没有单独成行", "The salutation has no line of its own"),
        Clause = new("通常；主送机关见 GB/T 9704-2012 7.3.2", "custom; for recipients GB/T 9704-2012 7.3.2"),
        Severity = RuleSeverity.Info,
        Fix = FixApplicability.Unsafe,
    };

    private static readonly RuleExamples Shown = new(
        Why: new(
            "称谓通常顶格单独写一行，正文另起一段。连在一行，多半是复制时丢了换行。",
            "A salutation usually stands flush left on its own line and the text begins on the next. On one line, a line break was probably lost in copying."),
        Valid: """
            在全镇防汛工作会议上的讲话
            同志们：
            今天把大家请来，只为一件事。
            """,
        Invalid: """
            在全镇防汛工作会议上的讲话
            [|同志们：|]今天把大家请来，只为一件事。
            """,
        Repaired: """
            在全镇防汛工作会议上的讲话
            同志们：
            今天把大家请来，只为一件事。
            """);

    /// <summary>Makes the rule.</summary>
    public SalutationLineRule()
        : base(Law, Shown) =>
        ForEach<FrameElement>(speech => speech.Frame.Salutation)
            .Must((speech, salutation) => !IsGluedToByline(speech, salutation) && !IsGluedToText(speech, salutation))
            .Report(
                at: (_, salutation) => salutation.Span,
                message: (speech, salutation) => IsGluedToByline(speech, salutation)
                    ? new(
                        $"称谓“{salutation.Text}”和前面的署名连在一行。称谓通常单独成行，请在它前面换行。",
                        $"The salutation '{salutation.Text}' stands on the line of the byline. It usually has a line of its own: break the line before it")
                    : new(
                        $"称谓“{salutation.Text}”和正文连在一行。称谓通常单独成行，请在它后面换行。",
                        $"The salutation '{salutation.Text}' stands on the line of the text. It usually has a line of its own: break the line behind it"),
                fix: (speech, salutation) => BreakLine(speech, salutation));

    private static bool IsGluedToByline(Speech speech, FrameElement salutation) => LineOf(speech, salutation).Start < salutation.Span.Start;

    /// <summary>“同志们，今天……” is emphasis; a colon or a greeting makes a salutation.</summary>
    private static bool IsGluedToText(Speech speech, FrameElement salutation) =>
        LineOf(speech, salutation).End > salutation.Span.End
        && (salutation.Text[^1] is '：' or ':' || FramePlaces.Greets(salutation));

    private static TextSpan LineOf(Speech speech, FrameElement salutation) => speech.Lines[speech.Tree.LineAt(salutation.Span.Start)].Span;

    private static Fix BreakLine(Speech speech, FrameElement salutation)
    {
        var line = speech.Tree.LineAt(salutation.Span.Start);
        var gap = salutation.Span.Start;
        var isGluedToByline = IsGluedToByline(speech, salutation);
        while (isGluedToByline && char.IsWhiteSpace(speech.Text[gap - 1]))
            gap--;
        var place = isGluedToByline ? TextSpan.FromBounds(gap, salutation.Span.Start) : new TextSpan(salutation.Span.End, 0);
        return Fix.Replace(new("换行", "Break the line"), FixApplicability.Unsafe, place, LineEdits.BreakOf(speech) + LineEdits.IndentOf(speech, line));
    }
}

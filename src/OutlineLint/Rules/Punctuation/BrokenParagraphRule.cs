using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Outlining;
using OutlineLint.Syntax.Green;

namespace OutlineLint.Rules.Punctuation;

/// <summary>No line begins with a mark that belongs to the line before.</summary>
public sealed class BrokenParagraphRule : SpeechRule
{
    private static readonly RuleDescriptor Law = new()
    {
        Id = "OL506",
        Name = "broken-paragraph",
        Title = new("段落从中间断开", "A paragraph is broken in two"),
        Clause = new("GB/T 15834-2011 5.1.1", "GB/T 15834-2011 5.1.1"),
        Severity = RuleSeverity.Warning,
        Fix = FixApplicability.Unsafe,
    };

    private static readonly RuleExamples Shown = new(
        Why: new(
            "句号、逗号、顿号、分号不能出现在一行的开头。一行以它们开头，是一段话被错误的换行断成了两段。",
            "A full stop, a comma and a semicolon never begin a line. Where one does, a wrong line break has cut a paragraph in two."),
        Valid: """
            雨下了三天，河水涨到了警戒线，堤上的人一夜没有合眼。
            """,
        Invalid: """
            雨下了三天，河水涨到了警戒线
            [|，|]堤上的人一夜没有合眼。
            """,
        Repaired: """
            雨下了三天，河水涨到了警戒线，堤上的人一夜没有合眼。
            """);

    /// <summary>Makes the rule.</summary>
    public BrokenParagraphRule()
        : base(Law, Shown) =>
        ForEach(speech => FlaggedLines.With(speech, LineTraits.StartsWithMark))
            .When((_, line) => line.Role == LineRole.Body)
            .Must((speech, line) => line.Span.Length > 1 && speech[line.Span].IndexOfAnyExcept("，。、；") < 0)
            .Report(
                at: (_, line) => new TextSpan(line.Span.Start, 1),
                message: (speech, line) => new(
                    $"“{speech.Text[line.Span.Start]}”不能出现在一行的开头，这一段多半是被错误的换行断开的，请和上一行连起来。",
                    $"'{speech.Text[line.Span.Start]}' never begins a line; a wrong line break has cut the paragraph: join it with the line before"),
                fix: Join);

    /// <summary>Behind a line that has its own mark the one at the start is too many; else the two lines are one.</summary>
    private static Fix Join(Speech speech, SpeechLine line) =>
        FlaggedLines.Previous(speech, line.Number) is { } previous && !previous.Green.Has(LineTraits.EndsSentence | LineTraits.EndsInside | LineTraits.EndsColon)
            ? Fix.Replace(new("和上一行连起来", "Join with the line before"), FixApplicability.Unsafe, TextSpan.FromBounds(previous.Span.End, line.Span.Start), "")
            : Fix.Replace(new("删去行首的标点", "Delete the mark at the start"), FixApplicability.Unsafe, TextSpan.FromBounds(line.Span.Start, line.Span.Start + LeadingMarks(speech[line.Span])), "");

    private static int LeadingMarks(ReadOnlySpan<char> text) => text.IndexOfAnyExcept("，。、；") is >= 0 and var length ? length : text.Length;
}

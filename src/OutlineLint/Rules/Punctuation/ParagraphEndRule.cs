using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Outlining;
using OutlineLint.Syntax.Green;

namespace OutlineLint.Rules.Punctuation;

/// <summary>A paragraph ends with a mark that ends a sentence.</summary>
public sealed class ParagraphEndRule : SpeechRule
{
    private static readonly RuleDescriptor Law = new()
    {
        Id = "OL503",
        Name = "paragraph-end",
        Title = new("段落没有结束", "A paragraph breaks off"),
        Clause = new("GB/T 15834-2011 4.1.3", "GB/T 15834-2011 4.1.3"),
        Severity = RuleSeverity.Warning,
    };

    private static readonly RuleExamples Shown = new(
        Why: new(
            "段落末尾是逗号、顿号，或者什么标点也没有，不是少了标点，就是少了半句话。标题、列表项、诗行和落款不算。",
            "A paragraph that ends in a comma or without a mark lost its mark or half a sentence. Headings, members, verse and signatures are not meant."),
        Valid: """
            大家的干劲很足，工地上一天一个样。
            到月底，主体就能封顶。
            """,
        Invalid: """
            大家的干劲很足，工地上一天一个样，吊车从早转到晚，材料随到随用[|，|]
            到月底，主体就能封顶，比原来的计划提前了整整二十天。
            """);

    /// <summary>Makes the rule.</summary>
    public ParagraphEndRule()
        : base(Law, Shown) =>
        ForEach(ParagraphEnds.BrokenOff)
            .Must(LastSeparatorRule.Owns)
            .Report(
                at: (_, line) => new TextSpan(line.Span.End - 1, 1),
                message: (speech, line) => line.Green.Has(LineTraits.EndsInside)
                    ? new(
                        $"段落以“{speech.Text[line.Span.End - 1]}”结尾，话没有说完。请补上后半句，或者改为句号。",
                        $"The paragraph ends in '{speech.Text[line.Span.End - 1]}', in the middle of a sentence: add the rest, or end it in a full stop")
                    : new(
                        $"段落末尾“{Tail(speech, line)}”后面没有标点。请补上句号，或者补上漏掉的话。",
                        $"No mark follows '{Tail(speech, line)}' at the end of the paragraph: add a full stop, or what is missing"));

    private static string Tail(Speech speech, SpeechLine line) => speech.Text[Math.Max(line.Span.Start, line.Span.End - 6)..line.Span.End].TrimStart("，、；。").ToString();
}

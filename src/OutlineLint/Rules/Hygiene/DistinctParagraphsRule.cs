using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;

namespace OutlineLint.Rules.Hygiene;

/// <summary>No paragraph stands in a text twice.</summary>
public sealed class DistinctParagraphsRule : SpeechRule
{
    private static readonly RuleDescriptor Law = new()
    {
        Id = "OL605",
        Name = "duplicate-paragraph",
        Title = new("段落重复", "A paragraph stands here twice"),
        Clause = new("通常", "custom"),
        Severity = RuleSeverity.Warning,
        Fix = FixApplicability.Unsafe,
    };

    private static readonly RuleExamples Shown = new(
        Why: new(
            "同一段话出现两次，多半是粘贴时多按了一次。标题和编号段落的重复由别的规则管。",
            "A paragraph that returns word by word was most likely pasted twice. Headings and numbered paragraphs are the business of other rules."),
        Valid: """
            入汛以来，镇村干部吃住在堤上，守住了每一处险工险段。
            粮食和药品都已备好，各村要派专人清点、登记、看管。
            """,
        Invalid: """
            入汛以来，镇村干部吃住在堤上，守住了每一处险工险段。
            粮食和药品都已备好，各村要派专人清点、登记、看管。
            [|入汛以来，镇村干部吃住在堤上，守住了每一处险工险段。|]
            今晚起，轮流上堤。
            """,
        Repaired: """
            入汛以来，镇村干部吃住在堤上，守住了每一处险工险段。
            粮食和药品都已备好，各村要派专人清点、登记、看管。
            今晚起，轮流上堤。
            """);

    /// <summary>Makes the rule.</summary>
    public DistinctParagraphsRule()
        : base(Law, Shown) =>
        ForEach(DuplicateParagraphs.In)
            .Must((_, _) => false)
            .Report(
                at: (_, repeated) => repeated.Span,
                message: (_, repeated) => repeated.Lines.Count == 1
                    ? new(
                        $"这一段（“{repeated.Beginning}”）与第 {repeated.Twin + 1} 行完全相同，可能是重复粘贴。请删去其中一段。",
                        $"This paragraph ('{repeated.Beginning}') is the same as line {repeated.Twin + 1}, probably pasted twice. Delete one of them")
                    : new(
                        $"从“{repeated.Beginning}”起的 {repeated.Lines.Count} 段与第 {repeated.Twin + 1} 行起的内容完全相同，可能是重复粘贴。请删去其中一处。",
                        $"The {repeated.Lines.Count} paragraphs from '{repeated.Beginning}' on are the same as those from line {repeated.Twin + 1} on, probably pasted twice. Delete one of them"),
                fix: (speech, repeated) => Delete(speech, repeated),
                related: (_, repeated) => [new RelatedPlace(repeated.TwinSpan, new("第一次出现在这里。", "It stands here first"))]);

    /// <summary>Nothing is offered where a heading would be left alone.</summary>
    private static Fix? Delete(Speech speech, RepeatedText repeated) =>
        !repeated.CanGo ? null : new Fix(
            new("删去重复的段落", "Delete the repeated text"), FixApplicability.Unsafe,
            [new TextChange(LineEdits.Without(speech, repeated.Lines[0], repeated.Lines[^1]), "")]);
}

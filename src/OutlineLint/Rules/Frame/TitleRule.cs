using OutlineLint.Diagnostics;

namespace OutlineLint.Rules.Frame;

/// <summary>A text has a title.</summary>
public sealed class TitleRule : SpeechRule
{
    private static readonly RuleDescriptor Law = new RuleDescriptor
    {
        Id = "OL101",
        Name = "missing-title",
        Title = new("没有标题", "There is no title"),
        Clause = new("通常；公文见 GB/T 9704-2012 7.3.1", "custom; for official documents GB/T 9704-2012 7.3.1"),
        Severity = RuleSeverity.Info,
    }.In(Profile.Document, RuleSeverity.Warning).In(Profile.Regulation, RuleSeverity.Warning);

    private static readonly RuleExamples Shown = new(
        Why: new(
            "讲话时可以不念标题，存档、印发、转发时却靠它辨认是谁在什么会上讲的。从别处粘贴来的稿子最容易丢掉标题。",
            "A title is not read aloud, but it tells later who spoke where. Pasted texts lose it most often."),
        Valid: """
            在全镇防汛工作会议上的讲话
            同志们：
            河水涨了，人心不能慌。
            今晚起，各村轮流上堤。
            粮食和药品都已备好。
            谢谢大家！
            """,
        Invalid: """
            [|同志们|]：
            河水涨了，人心不能慌。
            今晚起，各村轮流上堤。
            粮食和药品都已备好。
            谢谢大家！
            """);

    /// <summary>Makes the rule.</summary>
    public TitleRule()
        : base(Law, Shown) =>
        ForSpeech()
            .When((_, speech) => FramePlaces.HasBody(speech))
            .Must((_, speech) => !speech.Frame.Title.IsEmpty)
            .Report(
                at: (_, speech) => FramePlaces.FirstClause(speech),
                message: (speech, _) => new(
                    $"“{speech[FramePlaces.FirstClause(speech)]}”之前没有标题。稿子印发、存档时通常要有标题，请补上。",
                    $"There is no title before '{speech[FramePlaces.FirstClause(speech)]}'. A text that is printed or filed usually has one: add it"));
}

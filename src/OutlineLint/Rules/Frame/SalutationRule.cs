using OutlineLint.Diagnostics;
using OutlineLint.Outlining;

namespace OutlineLint.Rules.Frame;

/// <summary>A speech says whom it speaks to before it begins.</summary>
public sealed class SalutationRule : SpeechRule
{
    private static readonly RuleDescriptor Law = new RuleDescriptor
    {
        Id = "OL102",
        Name = "missing-salutation",
        Title = new("没有称谓", "There is no salutation"),
        Clause = new("通常", "custom"),
        Severity = RuleSeverity.Warning,
    }.In(Profile.Document, RuleSeverity.None).In(Profile.Regulation, RuleSeverity.None).In(Profile.Taiwan, RuleSeverity.None);

    private static readonly RuleExamples Shown = new(
        Why: new(
            "讲话是当面说给人听的，开口先要称呼听众。报告、通知、方案、规章和文章没有这个要求，本规则不管。",
            "A speech is spoken to people, so it addresses them first. Reports, notices, plans, regulations and articles need no salutation."),
        Valid: """
            在全镇防汛工作会议上的讲话
            同志们：
            河水涨了，人心不能慌。
            今晚起，各村轮流上堤。
            粮食和药品都已备好。
            """,
        Invalid: """
            在全镇防汛工作会议上的讲话
            [|河水涨了|]，人心不能慌。
            今晚起，各村轮流上堤。
            粮食和药品都已备好。
            """);

    /// <summary>Makes the rule.</summary>
    public SalutationRule()
        : base(Law, Shown) =>
        ForSpeech()
            .When((_, speech) => speech.Genre == SpeechGenre.Speech && !FramePlaces.IsExcerpt(speech) && FramePlaces.HasBody(speech))
            .Must((_, speech) => !speech.Frame.Salutation.IsEmpty || FramePlaces.OpensWithVocative(speech))
            .Report(
                at: (_, speech) => FramePlaces.FirstBodyClause(speech),
                message: (speech, _) => new(
                    $"讲话在“{speech[FramePlaces.FirstBodyClause(speech)]}”之前没有称谓。当面讲的稿子通常先称呼听众，请另起一行加上“同志们：”之类的称谓。",
                    $"The speech begins with '{speech[FramePlaces.FirstBodyClause(speech)]}' and has no salutation. A speaker usually addresses the audience first: add a line such as '同志们：'"));
}

using OutlineLint.Diagnostics;
using OutlineLint.Outlining;

namespace OutlineLint.Rules.Frame;

/// <summary>A speech ends on words that say it ends.</summary>
public sealed class ClosingRule : SpeechRule
{
    private static readonly RuleDescriptor Law = new RuleDescriptor
    {
        Id = "OL103",
        Name = "missing-closing",
        Title = new("没有结束语", "There is no closing"),
        Clause = new("通常", "custom"),
        Severity = RuleSeverity.Warning,
    }.In(Profile.Document, RuleSeverity.None).In(Profile.Regulation, RuleSeverity.None).In(Profile.Taiwan, RuleSeverity.None);

    private static readonly RuleExamples Shown = new(
        Why: new(
            "讲话停在最后一个要点上，听众不知道讲完没有。说一句“我就讲这些”，或者祝愿、号召一句，都算收尾；报告、通知、方案、规章和文章不需要。",
            "A speech that stops at its last point leaves the audience waiting. A closing formula, a wish or a call ends it; reports, notices, plans, regulations and articles need none."),
        Valid: """
            在全镇防汛工作会议上的讲话
            同志们：
            河水涨了，人心不能慌。
            今晚起，各村轮流上堤。
            粮食和药品都已备好。
            我就讲这些，谢谢大家！
            """,
        Invalid: """
            在全镇防汛工作会议上的讲话
            同志们：
            河水涨了，人心不能慌。
            今晚起，各村轮流上堤。
            [|粮食和药品都已备好。|]
            """);

    /// <summary>Makes the rule.</summary>
    public ClosingRule()
        : base(Law, Shown) =>
        ForSpeech()
            .When((_, speech) => speech.Genre is SpeechGenre.Speech or SpeechGenre.Unknown && FramePlaces.HasBody(speech) && !IsCut(speech))
            .Must((_, speech) => !speech.Frame.Closing.IsEmpty || EndsOnWish(speech))
            .Report(
                at: (_, speech) => FramePlaces.LastSentence(speech),
                message: (speech, _) => Message(speech),
                severity: (speech, _) => IsMild(speech) ? RuleSeverity.Info : null);

    /// <summary>What ends on a call ends well enough, and what may be no speech may need no end.</summary>
    private static bool IsMild(Speech speech) => speech.Genre == SpeechGenre.Unknown || !speech.Frame.SoftClosing.IsEmpty;

    /// <summary>Of an excerpt, and of a text whose end was left out, nobody asks for an end.</summary>
    private static bool IsCut(Speech speech)
    {
        var last = speech.Lines.Count - 1;
        while (last > 0 && speech.Lines[last].Role is LineRole.Blank or LineRole.Skipped or LineRole.Aside)
            last--;
        return (last >= 0 && speech.Lines[last].Role == LineRole.Elision) || FramePlaces.IsExcerpt(speech);
    }

    internal static bool EndsOnWish(Speech speech)
    {
        var wish = speech.Tree.Grammar.Frame.Wish;
        foreach (var element in speech.Frame.SoftClosing)
        {
            var text = element.Text.AsSpan();
            var stop = text.Length < 2 ? -1 : text[..^1].LastIndexOfAny("。！？");
            if (wish.IsMatch(text) || wish.IsMatch(text[(stop + 1)..].TrimStart()))
                return true;
        }

        return false;
    }

    private static Bilingual Message(Speech speech) =>
        !speech.Frame.SoftClosing.IsEmpty ? new(
            "讲话以号召收尾，没有结束语。这样结束也可以；当面讲的稿子通常再加一句“我就讲这些，谢谢大家！”。",
            "The speech ends on a call and has no closing formula. That will do; a speaker usually adds one, such as '我就讲这些，谢谢大家！'")
        : speech.Genre == SpeechGenre.Unknown ? new(
            "全文停在这一句，没有结束语。如果是讲话稿，通常要用“我就讲这些，谢谢大家！”之类的话收尾。",
            "The text stops at this sentence and has no closing. If it is a speech, it usually ends on words such as '我就讲这些，谢谢大家！'")
        : new(
            "讲话停在这一句，没有结束语，也没有祝愿或者号召，听众不知道讲完没有。通常用“我就讲这些，谢谢大家！”之类的话收尾。",
            "The speech stops at this sentence, without a closing, a wish or a call, and the audience cannot tell that it is over. It usually ends on words such as '我就讲这些，谢谢大家！'");
}

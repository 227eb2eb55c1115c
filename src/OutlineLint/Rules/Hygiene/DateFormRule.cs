using OutlineLint.Diagnostics;
using OutlineLint.Outlining;

namespace OutlineLint.Rules.Hygiene;

/// <summary>A date exists, and is written without padding zeros and with the right 〇.</summary>
public sealed class DateFormRule : SpeechRule
{
    private static readonly RuleDescriptor Law = new()
    {
        Id = "OL603",
        Name = "date-form",
        Title = new("日期写法不对", "A date is written wrongly"),
        Clause = new("GB/T 9704-2012 7.3.5.4；GB/T 15835-2011 5.2.5", "GB/T 9704-2012 7.3.5.4; GB/T 15835-2011 5.2.5"),
        Severity = RuleSeverity.Warning,
        Fix = FixApplicability.Safe,
    };

    private static readonly RuleExamples Shown = new(
        Why: new(
            "标准规定，成文日期的月、日不编虚位（1 不写成 01）；年份用汉字数字时，零写成“〇”。历上没有的日子一定是笔误，只报不改。",
            "The standard writes month and day without a padding zero, and the zero of a year in Chinese figures as 〇. A day that no calendar has is a slip that only the writer can mend."),
        Valid: """
            2024年5月1日，大堤合龙。二〇二四年的汛期来得早。
            2月29日和农历二月三十日，都有人值守。
            """,
        Invalid: """
            [|2024年05月01日|]，大堤合龙。[|二零二四年|]的汛期来得早。
            """,
        Repaired: """
            2024年5月1日，大堤合龙。二〇二四年的汛期来得早。
            """);

    /// <summary>Makes the rule.</summary>
    public DateFormRule()
        : base(Law, Shown) =>
        ForEach(DateSlips.In)
            .When((speech, slip) => RoleOf(speech, slip) is not (LineRole.Skipped or LineRole.Code or LineRole.Aside) && !IsTaiwanese(speech, slip))
            .Must((_, _) => false)
            .Report(
                at: (_, slip) => slip.Span,
                message: (speech, slip) => Message(slip.Kind, speech[slip.Span].ToString(), Repaired(speech, slip)),
                fix: (speech, slip) => slip.Changes.IsEmpty ? null : new Fix(new($"改为“{Repaired(speech, slip)}”", $"Change to '{Repaired(speech, slip)}'"), FixApplicability.Safe, slip.Changes),
                severity: (speech, slip) => IsMild(speech, slip) ? RuleSeverity.Info : null);

    private static LineRole RoleOf(Speech speech, DateSlip slip) => speech.Lines[speech.Tree.LineAt(slip.Span.Start)].Role;

    /// <summary>Taiwan writes 二○二四年 and pads as it likes.</summary>
    private static bool IsTaiwanese(Speech speech, DateSlip slip) => speech.Profile == Profile.Taiwan && slip.Kind != DateSlipKind.Impossible;

    /// <summary>The clause speaks of the date of a document; inside a speech a padded date is a matter of taste.</summary>
    private static bool IsMild(Speech speech, DateSlip slip) =>
        slip.Kind == DateSlipKind.Padded && speech.Profile == Profile.Speech && RoleOf(speech, slip) is LineRole.Body;

    private static string Repaired(Speech speech, DateSlip slip)
    {
        var text = speech[slip.Span].ToString();
        for (var i = slip.Changes.Length - 1; i >= 0; i--)
        {
            var change = slip.Changes[i];
            text = text.Remove(change.Span.Start - slip.Span.Start, change.Span.Length).Insert(change.Span.Start - slip.Span.Start, change.NewText!);
        }

        return text;
    }

    private static Bilingual Message(DateSlipKind kind, string text, string repaired) => kind switch
    {
        DateSlipKind.Padded => new(
            $"日期“{text}”的月、日前面不应补 0，规定写作“{repaired}”。",
            $"The date '{text}' has a padding zero; the standard writes '{repaired}'"),
        DateSlipKind.WrongZero => new(
            $"“{text}”中的零规定写作“〇”。请改为“{repaired}”。",
            $"The zero in '{text}' is written 〇 by the standard. Write '{repaired}'"),
        _ => new(
            $"“{text}”这个日子不存在。请核对月份和日期。",
            $"There is no such day as '{text}'. Check the month and the day"),
    };
}

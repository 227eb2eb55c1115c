using OutlineLint.Diagnostics;

namespace OutlineLint.Rules.Numbering;

/// <summary>A level either begins at one under each heading or runs through the whole text.</summary>
public sealed class NumberingModeRule : SpeechRule
{
    private static readonly RuleDescriptor Law = new()
    {
        Id = "OL213",
        Name = "numbering-mode",
        Title = new("编号方式不一", "Restarting and run-through numbers are mixed"),
        Clause = new("通常", "custom"),
        Severity = RuleSeverity.Warning,
    };

    private static readonly RuleExamples Shown = new(
        Why: new(
            "下一层的序号可以在每个标题下从头编起，也可以贯穿全文，两种都有人用；同一篇里混用，就不知道该从几编起。",
            "The numbers of a lower level may begin anew under each heading or run through the text. Both are in use, but not both in one text."),
        Valid: """
            一、工作回顾
            （一）修路。修了三里。
            （二）架桥。架了一座。
            二、工作打算
            （三）植树。植树百亩。
            （四）引水。引水到田。
            """,
        Invalid: """
            一、工作回顾
            （一）修路。修了三里。
            （二）架桥。架了一座。
            二、工作打算
            [|（三）|]植树。植树百亩。
            （四）引水。引水到田。
            三、工作保障
            （一）出人。每户一人。
            （二）出钱。每亩十元。
            """);

    /// <summary>Makes the rule.</summary>
    public NumberingModeRule()
        : base(Law, Shown) =>
        ForEach(speech => speech.Numbering.Slips)
            .Must((_, slip) => slip.Kind is not (NumberSlipKind.RunsOn or NumberSlipKind.Restarts))
            .Report(
                at: (_, slip) => slip.Item.MarkerSpan!.Value,
                message: (_, slip) => MessageOf(slip.Kind, slip.Item.Marker, Renumbering.ExpectedMarker(slip)));

    private static Bilingual MessageOf(NumberSlipKind kind, string written, string expected) => kind == NumberSlipKind.RunsOn
        ? new(
            $"别的标题下都从“{expected}”重新编起，这里却接着上一组编为“{written}”。请统一编号方式。",
            $"Other headings begin again at '{expected}', but here the count runs on to '{written}'. Number all of them in one way")
        : new(
            $"别的标题下都接着上一组编号，这里却从“{written}”重新编起，应为“{expected}”。请统一编号方式。",
            $"Under other headings the count runs on, but here it begins again at '{written}' instead of '{expected}'. Number all of them in one way");
}

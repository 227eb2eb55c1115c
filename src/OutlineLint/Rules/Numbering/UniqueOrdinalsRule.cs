using OutlineLint.Diagnostics;

namespace OutlineLint.Rules.Numbering;

/// <summary>No two members of a series have the same number.</summary>
public sealed class UniqueOrdinalsRule : SpeechRule
{
    private static readonly RuleDescriptor Law = new()
    {
        Id = "OL202",
        Name = "duplicate-number",
        Title = new("序号重号", "A number is used twice"),
        Clause = new("通常", "custom"),
        Severity = RuleSeverity.Error,
        Fix = FixApplicability.Unsafe,
    };

    private static readonly RuleExamples Shown = new(
        Why: new(
            "两段用同一个序号，引用“第二条”时就不知道指哪一段，后面的序号也都少了一个。",
            "When two parts share a number, nobody knows which one a reference means, and every later number is one too small."),
        Valid: """
            （一）摸清底数。逐户登记。
            （二）分类处置。先急后缓。
            （三）按时销号。每周通报。
            """,
        Invalid: """
            （一）摸清底数。逐户登记。
            （二）分类处置。先急后缓。
            [|（二）|]按时销号。每周通报。
            （三）巩固成果。每月回访。
            """,
        Repaired: """
            （一）摸清底数。逐户登记。
            （二）分类处置。先急后缓。
            （三）按时销号。每周通报。
            （四）巩固成果。每月回访。
            """);

    /// <summary>Makes the rule.</summary>
    public UniqueOrdinalsRule()
        : base(Law, Shown) =>
        ForEach(speech => speech.Numbering.Slips)
            .Must((_, slip) => slip.Kind is not (NumberSlipKind.Repeated or NumberSlipKind.RepeatedSeries))
            .Report(
                at: (_, slip) => slip.Item.MarkerSpan!.Value,
                message: (_, slip) => slip.Kind == NumberSlipKind.Repeated ? RepeatOf(slip, Renumbering.ExpectedMarker(slip)) : RestartOf(slip.Item.Marker, slip.Other!.Marker),
                fix: (_, slip) => slip.Kind == NumberSlipKind.Repeated ? Renumbering.Of(slip) : null,
                related: (_, slip) => [new(slip.Other!.MarkerSpan!.Value, new($"同号的“{slip.Other.Marker}”", $"The other '{slip.Other.Marker}'"))],
                severity: (_, slip) => slip.Kind == NumberSlipKind.RepeatedSeries ? RuleSeverity.Warning : null);

    private static Bilingual RepeatOf(NumberSlip slip, string expected)
    {
        var (written, isBefore) = (slip.Item.Marker, slip.Other!.Span.Start < slip.Item.Span.Start);
        return new(
            $"“{written}”重号，{(isBefore ? "前面" : "后面")}另有一个“{slip.Other.Marker}”，此处应为“{expected}”。请重新编号。",
            $"'{written}' is used twice, there is {(isBefore ? "one before" : "another behind")}; expected '{expected}' here. Renumber");
    }

    private static Bilingual RestartOf(string written, string other) => new(
        $"同一层又从“{written}”编起，与前面的“{other}”重号。请接着往下编，或者给两部分各加一个上级标题。",
        $"The numbers begin at '{written}' again at the same level and repeat those from '{other}' on. Count on, or give each part a heading of its own");
}

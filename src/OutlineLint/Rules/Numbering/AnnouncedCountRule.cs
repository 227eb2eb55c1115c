using OutlineLint.Diagnostics;

namespace OutlineLint.Rules.Numbering;

/// <summary>A list has as many members as its lead-in announces.</summary>
public sealed class AnnouncedCountRule : SpeechRule
{
    private static readonly RuleDescriptor Law = new()
    {
        Id = "OL211",
        Name = "declared-count",
        Title = new("说的数和列的数不符", "A list has another number of members than announced"),
        Clause = new("通常", "custom"),
        Severity = RuleSeverity.Error,
    };

    private static readonly RuleExamples Shown = new(
        Why: new(
            "说了“三点意见”，听众就数三点。列出四点，不是数写错了，就是多了或者少了一点，所以由写稿人定。",
            "Who hears of three points counts three. With four, either the number is wrong or the list is: the writer decides."),
        Valid: """
            抓好以下三个方面的工作：一是修路；二是架桥；三是植树。
            """,
        Invalid: """
            抓好以下[|三个|]方面的工作：一是修路；二是架桥；三是植树；四是引水。
            """);

    /// <summary>Makes the rule.</summary>
    public AnnouncedCountRule()
        : base(Law, Shown) =>
        ForEach(speech => speech.Numbering.Miscounts)
            .Must((_, _) => false)
            .Report(
                at: (_, miscount) => miscount.LeadIn.CountSpan,
                message: (_, miscount) => MessageOf(miscount.LeadIn.Text, miscount.LeadIn.Count, miscount.Series.Members.Length),
                related: (_, miscount) =>
                [
                    new(miscount.Series.Members[0].Item.MarkerSpan!.Value, new($"列出的 {miscount.Series.Members.Length} 项从这里开始", $"The list of {miscount.Series.Members.Length} begins here")),
                ],
                severity: (_, miscount) => miscount is { IsBinding: true, LeadIn.Count: > 0 } ? null : RuleSeverity.Warning);

    private static Bilingual MessageOf(string text, int count, int size) => count == 0
        ? new($"这里说“{text}”，后面只列了 {size} 项。请补上条目，或者改掉“{text}”。", $"'{text}' is announced here, but only {size} follows. Add what is missing, or change the words")
        : new($"这里说“{text}”，后面列了 {size} 项。请改正数目，或者增删条目。", $"'{text}' is announced here, but the list has {size}. Correct the number, or the list");
}

using OutlineLint.Diagnostics;
using OutlineLint.Outlining;

namespace OutlineLint.Rules.Headings;

/// <summary>The headings of one list have one form: as many clauses, as long, with the same key word.</summary>
public sealed class UnevenHeadingsRule : SpeechRule
{
    private static readonly RuleDescriptor Law = new()
    {
        Id = "OL404",
        Name = "uneven-headings",
        Title = new("并列标题不整齐", "One heading breaks the form of the others"),
        Clause = new("通常", "custom"),
        Severity = RuleSeverity.Info,
    };

    private static readonly RuleExamples Shown = new(
        Why: new(
            "讲话稿的并列标题讲究对仗：句数相同，长短相近，关键词相应。三个整齐一个不整齐，听起来就打了结。内容要紧，形式可以让步，所以只作提示。",
            "Parallel headings of a speech usually have as many clauses, of one length, with the same key word. One that differs makes the listener stumble. It is a hint: what is said comes first."),
        Valid: """
            一、看准路子，把活干对
            先问清楚再动手。
            二、找准位子，把活干好
            分到谁就是谁的。
            三、沉下身子，把活干实
            每天晚上要对账。
            四、放下架子，把活干活
            有主意就大胆说。
            """,
        Invalid: """
            一、看准路子，把活干对
            先问清楚再动手。
            二、找准位子，把活干好
            分到谁就是谁的。
            三、[|抓好安全生产工作|]
            每天晚上要对账。
            四、放下架子，把活干活
            有主意就大胆说。
            """);

    /// <summary>Makes the rule.</summary>
    public UnevenHeadingsRule()
        : base(Law, Shown) =>
        ForEach(speech => speech.Series)
            .When((_, series) => IsListOfHeadings(series))
            .Must((_, series) => ParallelForm.OddOneOf(series) is null)
            .Report(
                at: (_, series) => ParallelForm.OddOneOf(series)!.Value.Item.HeadingSpan,
                message: (_, series) => MessageFor(series, ParallelForm.OddOneOf(series)!.Value));

    private static bool IsListOfHeadings(Series series)
    {
        if (series.Members.Length is < ParallelForm.Fewest or > ParallelForm.Most)
            return false;
        foreach (var member in series.Members)
        {
            if (member.Item.Kind != OutlineItemKind.Heading || member.Item.Style is not { Kin: not "article", IsBullet: false })
                return false;
        }

        return true;
    }

    private static Bilingual MessageFor(Series series, (OutlineItem Item, Bilingual Form) odd) => new(
        $"同级的另外 {series.Members.Length - 1} 个标题{odd.Form.Chinese}，“{odd.Item.Heading}”不同；通常要对称，可以考虑改写。",
        $"The other {series.Members.Length - 1} headings of this list {odd.Form.English}, '{odd.Item.Heading}' does not; usually they match: consider rewriting it");
}

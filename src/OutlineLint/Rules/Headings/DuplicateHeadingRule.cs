using OutlineLint.Diagnostics;
using OutlineLint.Outlining;

namespace OutlineLint.Rules.Headings;

/// <summary>No two headings of one list are the same.</summary>
public sealed class DuplicateHeadingRule : SpeechRule
{
    private const int ShortestRunIn = 4;

    private static readonly RuleDescriptor Law = new()
    {
        Id = "OL403",
        Name = "duplicate-heading",
        Title = new("标题重复", "The same heading twice"),
        Clause = new("通常", "custom"),
        Severity = RuleSeverity.Warning,
    };

    private static readonly RuleExamples Shown = new(
        Why: new(
            "同级的两个标题一字不差，多半是复制以后忘了改。",
            "Two headings of one level that are the same to the letter were copied, and one was not changed."),
        Valid: """
            一、备足粮食
            仓里要有一个月的米。
            二、备足饮水
            桶里要有三天的水。
            """,
        Invalid: """
            一、备足粮食
            仓里要有一个月的米。
            二、[|备足粮食|]
            桶里要有三天的水。
            """);

    /// <summary>Makes the rule.</summary>
    public DuplicateHeadingRule()
        : base(Law, Shown) =>
        ForEach(Repeats)
            .Must((_, pair) => pair.First.Heading != pair.Second.Heading)
            .Report(
                at: (_, pair) => pair.Second.HeadingSpan,
                message: (_, pair) => new(
                    $"标题“{pair.Second.Heading}”和前面的“{pair.First}”重复，请改写其中一个。",
                    $"The heading '{pair.Second.Heading}' repeats '{pair.First}' above: rewrite one of them"),
                related: (_, pair) => [new RelatedPlace(pair.First.HeadingSpan, new("第一次出现在这里。", "It stands here first"))]);

    private static IEnumerable<(OutlineItem First, OutlineItem Second)> Repeats(Speech speech)
    {
        foreach (var series in speech.Series)
        {
            if (series.Members.Length < 2)
                continue;
            Dictionary<string, OutlineItem>? seen = null;
            OutlineItem? previous = null;
            foreach (var member in series.Members)
            {
                if (!IsHeading(speech, member.Item))
                    continue;
                seen ??= new(StringComparer.Ordinal);
                if (!seen.TryAdd(member.Item.Heading, member.Item) && IsSlip(seen[member.Item.Heading], member.Item, previous))
                    yield return (seen[member.Item.Heading], member.Item);
                previous = member.Item;
            }
        }
    }

    /// <summary>A run-in heading counts from four characters on; a refrain that opens parallel paragraphs is meant to return.</summary>
    private static bool IsHeading(Speech speech, OutlineItem item) =>
        item.IsInferred
            ? item.Heading.Length >= ShortestRunIn && HeadingLines.IsOwnLine(speech, item)
            : HeadingLines.IsNumbered(item) && item.Heading.Length is > 0 and <= HeadingLines.Longest
              && (item.Kind == OutlineItemKind.Heading || item.Heading.Length >= ShortestRunIn);

    /// <summary>
    /// The same number before the same text is a line pasted twice, and duplicate-number tells of it. Captions without a number
    /// may return (“基本情况”), but not one right after the other.
    /// </summary>
    private static bool IsSlip(OutlineItem first, OutlineItem second, OutlineItem? previous) =>
        second.IsInferred ? previous == first : first.Ordinal != second.Ordinal;
}

using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Outlining;
using OutlineLint.Syntax.Green;

namespace OutlineLint.Rules.Headings;

/// <summary>A heading has text or children below it.</summary>
public sealed class EmptySectionRule : SpeechRule
{
    private static readonly RuleDescriptor Law = new()
    {
        Id = "OL402",
        Name = "empty-section",
        Title = new("标题下没有内容", "A heading with nothing below it"),
        Clause = new("通常", "custom"),
        Severity = RuleSeverity.Warning,
    };

    private static readonly RuleExamples Shown = new(
        Why: new(
            "标题下面没有正文，也没有下一层，多半是内容漏了或者标题忘了删。全篇都只有标题的提纲和议程不算。",
            "A heading with neither text nor a lower level has lost its text, or was left behind. An agenda or an outline without any text is not meant."),
        Valid: """
            一、看清形势
            订单多了，人手没有多。
            二、理清思路
            先保质量，再赶进度。
            """,
        Invalid: """
            一、看清形势
            订单多了，人手没有多。
            [|二、理清思路|]
            三、抓好落实
            每周五碰一次头。
            四、守住底线
            安全的弦不能松。
            """);

    /// <summary>Makes the rule.</summary>
    public EmptySectionRule()
        : base(Law, Shown) =>
        ForEach(EmptyHeadings)
            .Must(HasTextBelow)
            .Report(
                at: (_, item) => TextSpan.FromBounds(item.MarkerSpan!.Value.Start, item.HeadingSpan.End),
                message: (_, item) => new(
                    $"标题“{item}”下面没有正文，也没有下一层，同级的标题多数都有。请补上内容，或者删去这个标题。",
                    $"Nothing stands below the heading '{item}', while most of its siblings have text: add it, or delete the heading"));

    /// <summary>Headings without a body, in series where most have one.</summary>
    private static IEnumerable<OutlineItem> EmptyHeadings(Speech speech)
    {
        foreach (var series in speech.Series)
        {
            var full = 0;
            foreach (var member in series.Members)
                full += HeadingLines.HasBody(member.Item) ? 1 : 0;
            if (full == series.Members.Length || full * 2 <= series.Members.Length)
                continue;
            for (var i = 0; i < series.Members.Length; i++)
            {
                if (IsEmpty(speech, series.Members[i].Item) && !IsTwin(series, i))
                    yield return series.Members[i].Item;
            }
        }
    }

    private static bool IsEmpty(Speech speech, OutlineItem item) =>
        item.Kind == OutlineItemKind.Heading && !HeadingLines.HasBody(item) && HeadingLines.IsNumbered(item) && HeadingLines.IsOwnLine(speech, item);

    /// <summary>Two equal headings, one below the other, are one slip: duplicate-heading tells of it.</summary>
    private static bool IsTwin(Series series, int index) =>
        index + 1 < series.Members.Length && series.Members[index].Item.Heading == series.Members[index + 1].Item.Heading;

    /// <summary>Text behind 同志们， leaves the sections, but stands below the heading all the same; so does text that was left out.</summary>
    private static bool HasTextBelow(Speech speech, OutlineItem item)
    {
        var next = speech.Tree.LineAt(item.Span.Start) + 1;
        while (next < speech.Lines.Count && speech.Lines[next].Role == LineRole.Blank)
            next++;
        return next < speech.Lines.Count && !speech.Lines[next].Green.Has(LineTraits.LineMarker | LineTraits.Attachment)
            && speech.Lines[next].Role is LineRole.Body or LineRole.Elision or LineRole.Code or LineRole.Salutation or LineRole.Greeting or LineRole.Aside;
    }
}

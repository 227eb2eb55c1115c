using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Outlining;

namespace OutlineLint.Rules.Headings;

/// <summary>A heading that is alone on its line has no mark at its end.</summary>
public sealed class HeadingEndMarkRule : SpeechRule
{
    private static readonly RuleDescriptor Law = new()
    {
        Id = "OL401",
        Name = "heading-end-mark",
        Title = new("独行标题末尾有标点", "A mark at the end of a heading on its own line"),
        Clause = new("通常；参见 GB/T 15834-2011 附录 B.4", "custom; see GB/T 15834-2011 B.4"),
        Severity = RuleSeverity.Warning,
        Fix = FixApplicability.Safe,
    };

    private static readonly RuleExamples Shown = new(
        Why: new(
            "独占一行的标题通常不加标点，换行已经把它和正文隔开。标题和正文在同一行时，才用句号隔开。",
            "A heading alone on its line usually has no mark: the line end parts it from the text. Only a heading with text behind it on the line takes a full stop."),
        Valid: """
            一、把账算清
            每一笔都要有票据。
            二、把人管好
            值班的人要签到。
            """,
        Invalid: """
            一、把账算清
            每一笔都要有票据。
            二、把人管好[|。|]
            值班的人要签到。
            三、把门看牢
            来访的人要登记。
            """,
        Repaired: """
            一、把账算清
            每一笔都要有票据。
            二、把人管好
            值班的人要签到。
            三、把门看牢
            来访的人要登记。
            """);

    /// <summary>Makes the rule.</summary>
    public HeadingEndMarkRule()
        : base(Law, Shown)
    {
        ForEach(MarkedAmongBare)
            .Must((speech, heading) => HeadingLines.EndMark(speech, heading.Item) == '\0')
            .Report(
                at: (_, heading) => MarkSpan(heading.Item),
                message: (speech, heading) => new(
                    $"独占一行的标题末尾通常不加标点，同级的标题也没有，请删去“{speech.Text[heading.Item.HeadingSpan.End]}”。",
                    $"A heading alone on its line usually has no mark at its end, nor have its siblings: delete '{speech.Text[heading.Item.HeadingSpan.End]}'"),
                fix: (_, heading) => Delete([MarkSpan(heading.Item)], heading.Applicability));
        ForEach(MarkedLevels)
            .Must((speech, series) => HeadingLines.EndMark(speech, series.Members[0].Item) == '\0')
            .Report(
                at: (_, series) => MarkSpan(series.Members[0].Item),
                message: (_, series) => new(
                    $"这一级的 {series.Members.Length} 个标题独占一行，末尾都加了标点，别的标题没有；通常都不加，请统一删去。",
                    $"All {series.Members.Length} headings of this level end with a mark, other headings have none; usually none has: delete them all"),
                fix: (_, series) => Delete(series.Members.Select(member => MarkSpan(member.Item)), FixApplicability.Unsafe));
    }

    /// <summary>Headings with a mark at the end, in series where at least as many have none.</summary>
    private static IEnumerable<(OutlineItem Item, FixApplicability Applicability)> MarkedAmongBare(Speech speech)
    {
        foreach (var series in speech.Series)
        {
            var (marked, bare) = Count(speech, series);
            if (marked == 0 || bare < marked)
                continue;
            foreach (var member in series.Members)
            {
                // Behind a comma the heading may go on in the next line.
                if (MayEndInMark(speech, member.Item))
                    yield return (member.Item, marked == 1 && speech.Text[member.Item.HeadingSpan.End] is not ('，' or ',') ? FixApplicability.Safe : FixApplicability.Unsafe);
            }
        }
    }

    /// <summary>Series whose headings all have a mark at the end, in a text where the headings of another series have none.</summary>
    private static IEnumerable<Series> MarkedLevels(Speech speech)
    {
        bool? hasBare = null;
        foreach (var series in speech.Series)
        {
            var (marked, _) = Count(speech, series);
            if (marked >= 2 && marked == series.Members.Length && (hasBare ??= HasBareSeries(speech)))
                yield return series;
        }
    }

    private static bool HasBareSeries(Speech speech)
    {
        foreach (var series in speech.Series)
        {
            if (Count(speech, series) is (0, >= 2))
                return true;
        }

        return false;
    }

    private static (int Marked, int Bare) Count(Speech speech, Series series)
    {
        var (marked, bare, colons, bareParents) = (0, 0, 0, 0);
        foreach (var member in series.Members)
        {
            if (IsMarked(speech, member.Item))
                marked++;
            else if (AnnouncesList(speech, member.Item))
                colons++;
            else if (HeadingLines.IsNumbered(member.Item) && HeadingLines.HasBody(member.Item) && HeadingLines.IsOwnLine(speech, member.Item))
                (bare, bareParents) = (bare + 1, bareParents + (member.Item.Children.IsEmpty ? 0 : 1));
        }

        return (bareParents >= colons ? marked + colons : marked, bare);
    }

    private static bool IsMarked(Speech speech, OutlineItem item) => MayEndInMark(speech, item) && !AnnouncesList(speech, item);

    private static bool MayEndInMark(Speech speech, OutlineItem item) =>
        HeadingLines.IsNumbered(item) && HeadingLines.HasBody(item) && item.HeadingSpan.Length is > 0 and <= HeadingLines.Longest
        && HeadingLines.EndMark(speech, item) != '\0' && !item.Heading.EndsWith("如下", StringComparison.Ordinal) && !item.Heading.Contains("以下", StringComparison.Ordinal);

    /// <summary>“二、班次部分：” before its list is a lead-in, and its colon is right, unless the siblings have lists and no colon.</summary>
    private static bool AnnouncesList(Speech speech, OutlineItem item) =>
        !item.Children.IsEmpty && item.Children[0].Kind != OutlineItemKind.InlineItem && MayEndInMark(speech, item) && HeadingLines.EndMark(speech, item) is '：' or ':';

    private static TextSpan MarkSpan(OutlineItem item) => new(item.HeadingSpan.End, 1);

    private static Fix Delete(IEnumerable<TextSpan> marks, FixApplicability applicability) =>
        new(new("删去标题末尾的标点", "Delete the mark at the end of the heading"), applicability, [.. marks.Select(mark => new TextChange(mark, ""))]);
}

using System.Collections.Immutable;
using OutlineLint.Outlining;

namespace OutlineLint.Rules.Numbering;

/// <summary>Two markers with nothing between them that number one item: “一、一、总体要求”, “三、（一）加强领导”.</summary>
/// <param name="First">The item of the first marker, which has no text of its own.</param>
/// <param name="Second">The item of the second marker.</param>
internal readonly record struct DoubledMarkers(OutlineItem First, OutlineItem Second)
{
    /// <summary>Whether both markers are the same, as when one was typed beside an automatic number.</summary>
    public bool AreSame => First.Style == Second.Style;

    /// <summary>The marker that is one too many: the one that stands in no list, else the second.</summary>
    public OutlineItem Surplus => !AreSame && First.Series!.Members.Length == 1 && Second.Series!.Members.Length > 1 ? First : Second;

    /// <summary>Every pair in the speech, in the order of the text.</summary>
    public static ImmutableArray<DoubledMarkers> In(Speech speech)
    {
        var pairs = ImmutableArray.CreateBuilder<DoubledMarkers>();
        var items = speech.Items;
        for (var i = 1; i < items.Length; i++)
        {
            if (Touch(speech, items[i - 1], items[i]) && IsDoubt(items[i - 1], items[i]))
                pairs.Add(new(items[i - 1], items[i]));
        }

        return pairs.Count == 0 ? [] : [.. pairs.GroupBy(pair => (pair.First.Style, pair.Second.Style)).Where(IsSlip).SelectMany(group => group).OrderBy(pair => pair.First.Span.Start)];
    }

    /// <summary>Two forms side by side more than once are a habit of the document.</summary>
    private static bool IsSlip(IEnumerable<DoubledMarkers> shape) => shape.First().AreSame || shape.Count() == 1;

    private static bool Touch(Speech speech, OutlineItem first, OutlineItem second) =>
        first.MarkerSpan is { } left && second.MarkerSpan is { } right && right.Start - left.End is >= 0 and <= 3
        && speech.Text[left.End..right.Start].Trim("* \u3000").IsEmpty;

    /// <summary>The same marker twice is wrong; two forms of which each has its list may be meant, and “第二章 第五条” is.</summary>
    private static bool IsDoubt(OutlineItem first, OutlineItem second) => first.Style == second.Style
        ? first.Ordinal == second.Ordinal
        : first.Style is { Rank: >= 35 and <= 80 } && second.Style is { Rank: >= 35 and <= 80 } && (second.Series!.Members.Length == 1 || first.Series!.Members.Length == 1);
}

using Microsoft.CodeAnalysis.Text;
using OutlineLint.Outlining;

namespace OutlineLint.Editing;

/// <summary>
/// Gives a section that joins a list the shape of its new siblings. Where they are headings on lines of their own, the text behind a run-in heading
/// begins a new paragraph; where their headings are run in, the paragraph below a heading joins its line.
/// </summary>
internal static class HeadingShape
{
    /// <summary>A longer sentence is no heading.</summary>
    private const int LongestHeading = 40;

    private const string Bold = "**";

    /// <summary>The change of one section; null where its shape is right, or cannot be told.</summary>
    public static TextChange? Of(SpeechText text, DraftSection section)
    {
        if (section.Model is null || Sibling(section) is not { } sibling)
            return null;
        return (section.Item.Kind, sibling.Kind) switch
        {
            (OutlineItemKind.ParagraphItem, OutlineItemKind.Heading) => Split(text, section.Item, sibling),
            (OutlineItemKind.Heading, OutlineItemKind.ParagraphItem) => Join(text, section.Item),
            _ => null,
        };
    }

    /// <summary>The # that a new heading of Markdown takes over from its siblings, before what else opens its line; null where it has its own, stands in a quotation, or they have none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="section">The section.</param>
    /// <param name="own">What its line begins with as it is.</param>
    public static string? PrefixOf(SpeechText text, DraftSection section, string own)
    {
        if (section is not { Model: not null, Item.Kind: OutlineItemKind.ParagraphItem } || own.AsSpan().ContainsAny('#', '>') || Sibling(section) is not { Kind: OutlineItemKind.Heading } sibling)
            return null;
        var prefix = text.PrefixOf(sibling);
        return prefix.Contains('#', StringComparison.Ordinal) && prefix.All(c => c == '#' || char.IsWhiteSpace(c)) ? prefix + (Split(text, section.Item, sibling) is not null && IsEmphasized(text, section.Item) ? own[..^Bold.Length] : own).TrimStart() : null;
    }

    /// <summary>A sibling that stays as it is, when all of them have one shape.</summary>
    private static OutlineItem? Sibling(DraftSection section)
    {
        var siblings = section.Parent!.Children.Where(other => other.List == section.List && other.Model is null && other.IsBlock).Select(other => other.Item).ToList();
        return siblings.Count > 0 && siblings.TrueForAll(sibling => sibling.Kind == siblings[0].Kind) ? siblings[0] : null;
    }

    private static TextChange? Split(SpeechText text, OutlineItem item, OutlineItem sibling)
    {
        var (stop, line) = (item.HeadingSpan.End, text.Lines.GetLineFromPosition(item.Span.Start));
        if (item.HeadingSpan.Length > LongestHeading || stop >= line.End || text.Text[stop] is not '。')
            return null;
        var isBold = IsEmphasized(text, item);
        var start = stop + 1 + (isBold ? Bold.Length : 0);
        while (start < line.End && char.IsWhiteSpace(text.Text[start]))
            start++;
        if (start == line.End)
            return null;
        var isMarkdown = text.PrefixOf(sibling).Contains('#', StringComparison.Ordinal);
        return new TextChange(TextSpan.FromBounds(stop, start), (isBold && !isMarkdown ? Bold : "") + text.LineBreak + (isMarkdown ? text.LineBreak : "") + IndentOf(text, line));
    }

    /// <summary>Whether the heading is bold with its mark: “**一是抓任务。**”. A heading with # needs no emphasis.</summary>
    private static bool IsEmphasized(SpeechText text, OutlineItem item) =>
        text.Text.AsSpan(0, item.Span.Start).EndsWith(Bold, StringComparison.Ordinal) && text.Text.AsSpan(Math.Min(item.HeadingSpan.End + 1, text.Text.Length)).StartsWith(Bold, StringComparison.Ordinal);

    private static TextChange? Join(SpeechText text, OutlineItem item)
    {
        var (line, next) = (text.FirstLineOf(item), text.FirstLineOf(item) + 1);
        if (next >= OwnLines.EndOf(text, item) || text.IsBlank(next) || text.PrefixOf(item).Contains('#', StringComparison.Ordinal) || text.Outline.Lines[next].Role != LineRole.Body)
            return null;
        var below = text.Speech.ItemBefore(text.Lines[next].End);
        var content = text.Outline.Lines[next].Span;
        if (below is not null && below.Span.Start >= text.Lines[next].Start && below.Span.Start <= content.Start)
            return null;
        var end = text.Outline.Lines[line].Span.End;
        if (!string.IsNullOrWhiteSpace(text.Text[end..content.Start]))
            return null;
        return new TextChange(TextSpan.FromBounds(end, content.Start), text.Text[end - 1] is '。' or '！' or '？' ? "" : "。");
    }

    private static string IndentOf(SpeechText text, TextLine line)
    {
        var end = line.Start;
        while (end < line.End && char.IsWhiteSpace(text.Text[end]))
            end++;
        return text.Text[line.Start..end];
    }
}

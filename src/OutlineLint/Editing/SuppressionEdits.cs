using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Diagnostics.Suppressions;
using OutlineLint.Outlining;

namespace OutlineLint.Editing;

/// <summary>Lets a finding be, by a comment above its line: <c>&lt;!-- outlinelint-disable-next-line OL201 --&gt;</c>.</summary>
public static class SuppressionEdits
{
    private const string FrontMatter = "---";

    /// <summary>
    /// Puts the comment in, as deep in quotes and lists as the line; where one for the line is there, it names one more rule. Only Markdown has
    /// comments. Null for a finding about a comment, and in front matter, where none can stand.
    /// </summary>
    public static Fix? Suppress(Outline outline, Finding finding)
    {
        var text = new SpeechText(outline);
        var line = text.LineOf(finding.Span.Start);
        if (finding.Rule.Category == RuleCategory.Meta || IsInFrontMatter(text, line))
            return null;
        var title = new Bilingual($"在此处屏蔽 {finding.Rule.Id}（{finding.Rule.Title.Chinese}）", $"Suppress {finding.Rule.Id} here ({finding.Rule.Title.English})");
        return new(title, FixApplicability.Unsafe, [CommentAbove(text, line) is { } comment ? Extend(comment, finding.Rule.Id) : Insert(text, line, finding.Rule.Id)]);
    }

    /// <summary>The comment for a line that names rules; one that names none hides them all.</summary>
    private static SuppressionComment? CommentAbove(SpeechText text, int line)
    {
        var above = text.GapBefore(line) - 1;
        return SuppressionReader.Read(text.Text).LastOrDefault(comment =>
            comment is { Kind: SuppressionKind.NextLine, Words.IsEmpty: false } && text.LineOf(comment.Span.End - 1) == above);
    }

    private static TextChange Extend(SuppressionComment comment, string id) => new(new TextSpan(comment.Words[^1].Span.End, 0), $", {id}");

    private static TextChange Insert(SpeechText text, int line, string id)
    {
        var start = text.Lines[line].Start;
        return new TextChange(new TextSpan(start, 0), $"{DepthOf(text.Text[start..text.Lines[line].End])}<!-- outlinelint-disable-next-line {id} -->{text.LineBreak}");
    }

    /// <summary>The blanks and > that put a line into a list or a quote; an indent of full-width blanks is a matter of its text.</summary>
    private static string DepthOf(string line)
    {
        var end = line.AsSpan().IndexOfAnyExcept(" \t>");
        return end < 0 ? "" : line[..end];
    }

    private static bool IsInFrontMatter(SpeechText text, int line)
    {
        if (text.Lines[0].ToString().TrimEnd() != FrontMatter)
            return false;
        var end = 1;
        while (end < text.Lines.Count && text.Lines[end].ToString().TrimEnd() != FrontMatter)
            end++;
        return end < text.Lines.Count && line <= end;
    }
}

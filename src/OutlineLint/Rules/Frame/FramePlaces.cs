using Microsoft.CodeAnalysis.Text;
using OutlineLint.Outlining;
using OutlineLint.Syntax;
using OutlineLint.Syntax.Green;

namespace OutlineLint.Rules.Frame;

/// <summary>Where a rule points when something is missing, and whether the text is enough to miss it in.</summary>
internal static class FramePlaces
{
    /// <summary>Fewer lines are a fragment that somebody is still writing.</summary>
    private const int FewestLines = 3;

    /// <summary>Whether the text has a body that a title, a salutation or a closing could belong to.</summary>
    public static bool HasBody(Speech speech)
    {
        var count = 0;
        for (var line = 0; line < speech.Tree.LineCount && count < FewestLines; line++)
            count += IsBody(speech, line) ? 1 : 0;
        return count == FewestLines;
    }

    /// <summary>Whether the text says that it is a part of a speech, or taken down from one: （摘登）, （根据录音整理）.</summary>
    public static bool IsExcerpt(Speech speech)
    {
        var excerpt = speech.Tree.Grammar.Lint.Excerpt;
        foreach (var element in speech.Frame.Title)
        {
            if (excerpt.IsMatchAnywhere(element.Text))
                return true;
        }

        foreach (var element in speech.Frame.Byline)
        {
            if (excerpt.IsMatchAnywhere(element.Text))
                return true;
        }

        return false;
    }

    /// <summary>The first clause of the first line that belongs to the speech, its frame included.</summary>
    public static TextSpan FirstClause(Speech speech) => FirstClause(speech, role => role is not (LineRole.Blank or LineRole.Skipped or LineRole.Code or LineRole.Aside));

    /// <summary>The first clause of the body.</summary>
    public static TextSpan FirstBodyClause(Speech speech) => FirstClause(speech, role => role is LineRole.Body);

    /// <summary>Whether the body begins with whom it speaks to: “同志们，今天……”.</summary>
    public static bool OpensWithVocative(Speech speech) => speech.Tree.Lines[speech.Tree.LineAt(FirstBodyClause(speech).Start)].Has(LineTraits.Vocative);

    /// <summary>Whether a salutation greets in the same breath: “同学们，大家好！”; the mark behind it is that of the greeting.</summary>
    public static bool Greets(FrameElement salutation) => salutation.Text.AsSpan().TrimEnd("！!。，,").EndsWith("好", StringComparison.Ordinal);

    /// <summary>The last sentence of the body, before the attachments.</summary>
    public static TextSpan LastSentence(Speech speech)
    {
        var last = 0;
        for (var line = 0; line < speech.Tree.LineCount && !IsAttachment(speech, line); line++)
            last = IsBody(speech, line) ? line : last;
        var span = speech.Lines[last].Span;
        var stop = span.Length < 2 ? -1 : speech[span][..^1].LastIndexOfAny("。！？；");
        return TextSpan.FromBounds(span.Start + stop + 1, span.End);
    }

    /// <summary>Whether the line is the head of an attachment: 附件1.</summary>
    public static bool IsAttachment(Speech speech, int line) =>
        line > 2 && speech.Tree.Lines[line].Has(LineTraits.Attachment) && speech.Tree.Grammar.Frame.AttachmentHead.IsMatch(speech[speech.Lines[line].Span]);

    private static bool IsBody(Speech speech, int line) => speech.Tree.Lines[line].Kind != SyntaxKind.None && speech.Lines[line].Role == LineRole.Body;

    private static TextSpan FirstClause(Speech speech, Func<LineRole, bool> counts)
    {
        foreach (var line in speech.Lines)
        {
            if (!counts(line.Role))
                continue;
            var end = speech[line.Span].IndexOfAny("，。：；！？");
            return new TextSpan(line.Span.Start, end <= 0 ? line.Span.Length : end);
        }

        return default;
    }
}

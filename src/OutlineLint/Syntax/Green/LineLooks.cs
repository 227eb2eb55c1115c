using OutlineLint.Grammar;

namespace OutlineLint.Syntax.Green;

/// <summary>Tells what a line looks like from its content without trivia.</summary>
internal static class LineLooks
{
    /// <summary>The longest own line, in characters: longer ones are sentences that lost their final mark.</summary>
    public const int LongestOwnLine = 54;

    private const int LongestFrameLine = 80;

    /// <summary>“- 2 -” is a page number though it begins like a bullet.</summary>
    private const int LongestPageNumber = 12;

    public static LineTraits TraitsOf(ReadOnlySpan<char> content, FrameGrammar frame, int digits, bool isUnpaired)
    {
        var traits = EndOf(content);
        if (content.Length is >= 2 and <= LongestOwnLine && (traits & (LineTraits.EndsSentence | LineTraits.EndsColon | LineTraits.EndsInside)) == 0)
            traits |= LineTraits.OwnLine;
        if (digits >= 5)
            traits |= LineTraits.ManyDigits;
        if (isUnpaired)
            traits |= LineTraits.Unpaired;
        if (content[0] is '，' or '。' or '、' or '；')
            traits |= LineTraits.StartsWithMark;
        var starts = frame.StartsOf(content[0]);
        if ((starts & LineStarts.Attachment) != 0 && frame.Attachment.IsMatch(content))
            traits |= LineTraits.Attachment;
        if ((starts & LineStarts.SummingUp) != 0 && frame.SummingUp.IsMatch(content))
            traits |= LineTraits.SummingUp;
        if (content[0] == '【' && content[^1] == '】' && content.Length <= LongestFrameLine)
            traits |= LineTraits.Boxed;
        if ((traits & LineTraits.OwnLine) != 0 && frame.Label.IsMatch(content))
            traits |= LineTraits.Label;
        return traits;
    }

    public static SyntaxKind KindOf(ReadOnlySpan<char> content, LineTraits traits, FrameGrammar frame)
    {
        if (content[0] is '`' or '~' && (content.StartsWith("```", StringComparison.Ordinal) || content.StartsWith("~~~", StringComparison.Ordinal)))
            return SyntaxKind.FenceLine;
        if (content.Length <= LongestPageNumber && frame.Furniture.IsMatch(content))
            return SyntaxKind.SkippedLine;
        if (content.Length <= LongestFrameLine && (traits & LineTraits.LineMarker) == 0)
        {
            var starts = frame.StartsOf(content[0]);
            if (((starts & LineStarts.Furniture) != 0 && frame.Furniture.IsMatch(content)) || ((starts & LineStarts.Elision) != 0 && frame.Elision.IsMatch(content)))
                return SyntaxKind.SkippedLine;
            if (MayBeSalutation(content, traits) && frame.Salutation.IsMatch(content) && !frame.Reporting.IsMatchAnywhere(content))
                return SyntaxKind.SalutationLine;
            if ((starts & LineStarts.Closing) != 0 && frame.Closing.IsMatch(content))
                return SyntaxKind.ClosingLine;
        }

        return (traits & (LineTraits.OwnLine | LineTraits.Hash)) != 0 ? SyntaxKind.HeadingLine : SyntaxKind.Paragraph;
    }

    private static bool MayBeSalutation(ReadOnlySpan<char> content, LineTraits traits) =>
        (traits & LineTraits.Vocative) != 0 || content[^1] is '：' or ':' or '们';

    /// <summary>“……抓好落实。（责任单位：教育局）” ends a sentence too.</summary>
    private static bool ClosesSentence(ReadOnlySpan<char> content)
    {
        var open = content.LastIndexOfAny('（', '(');
        return open > 0 && content[open - 1] is '。' or '！' or '？';
    }

    private static LineTraits EndOf(ReadOnlySpan<char> content)
    {
        var last = content.Length - 1;
        while (last > 0 && content[last] is '”' or '’' or '」' or '』' or '*' or '_' or '"')
            last--;
        if (content[last] is '）' or ')' && ClosesSentence(content[..last]))
            return LineTraits.EndsSentence;
        return content[last] switch
        {
            '。' or '！' or '？' or '…' or '!' or '?' or '．' => LineTraits.EndsSentence,
            '.' => last > 0 && char.IsAsciiLetterOrDigit(content[last - 1]) ? LineTraits.None : LineTraits.EndsSentence,
            '：' or ':' => LineTraits.EndsColon,
            '；' or '，' or '、' or ';' or ',' => LineTraits.EndsInside,
            _ => LineTraits.None,
        };
    }
}

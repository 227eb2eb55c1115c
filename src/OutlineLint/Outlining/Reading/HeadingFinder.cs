using OutlineLint.Syntax;
using OutlineLint.Syntax.Green;

namespace OutlineLint.Outlining.Reading;

/// <summary>Finds headings without a number: lines of their own that the document uses as headings throughout.</summary>
internal sealed class HeadingFinder(SpeechLines lines)
{
    private const int Shortest = 4;

    /// <summary>More own lines than this in a row are verse, a list of names, or a table.</summary>
    private const int LongestRun = 4;

    /// <summary>The share of own lines that must stand like headings before any of them is believed to be one.</summary>
    private const double Evidence = 0.45;

    private readonly bool[] _isHeading = new bool[lines.Count];

    public bool[] Find()
    {
        var candidates = new List<int>();
        var ownLines = 0;
        for (var line = 0; line < lines.Count; line++)
        {
            if (!lines.IsBody(line) || lines.IsMarked(line))
                continue;
            if (StandsAlone(line) && HasWords(line))
                _isHeading[line] = !IsAttachmentTitle(line);
            else if (IsAttachmentTitle(line))
                continue;
            else if (IsOwnLine(line) && !IsCaption(line))
            {
                ownLines++;
                if (StandsLikeHeading(line))
                    candidates.Add(line);
            }
        }

        var blocks = 0;
        for (var i = 0; i < candidates.Count; i++)
            blocks += i > 0 && candidates[i - 1] == lines.Previous(candidates[i]) ? 0 : 1;
        if (blocks >= 2 && candidates.Count >= Evidence * ownLines)
            candidates.ForEach(line => _isHeading[line] = true);
        return _isHeading;
    }

    /// <summary>附件1, 【…】, the # of Markdown and a heading style need no company.</summary>
    private bool StandsAlone(int line) =>
        lines.Has(line, LineTraits.Hash)
        || (lines.StyledLevel(line) > 0 && !lines.Has(line, LineTraits.Vocative))
        || (lines.Has(line, LineTraits.Boxed) && lines.Content(line).Length <= 30)
        || (lines.Has(line, LineTraits.Attachment) && line > 2 && lines.Frame.AttachmentHead.IsMatch(lines.Content(line)));

    /// <summary>“# ：” is a heading without a name: nothing that an outline could show.</summary>
    private bool HasWords(int line)
    {
        foreach (var c in lines.Content(line))
        {
            if (!CharacterTable.IsSpace(c) && c is not ('。' or '；' or '，' or '：' or '、' or ',' or '*' or '_'))
                return true;
        }

        return false;
    }

    /// <summary>The line behind 附件1 is the title of the attachment, not a heading in it.</summary>
    private bool IsAttachmentTitle(int line) => lines.Previous(line) is var previous && previous >= 0 && lines.Has(line, LineTraits.OwnLine) && _isHeading[previous] && lines.Has(previous, LineTraits.Attachment);

    private bool IsOwnLine(int line) =>
        lines.Has(line, LineTraits.OwnLine) && !lines.Has(line, LineTraits.Vocative | LineTraits.Quoted) && lines[line].Kind == SyntaxKind.HeadingLine && !IsDirection(lines.Content(line));

    /// <summary>（鼓掌） says what happens, not what is said.</summary>
    private static bool IsDirection(ReadOnlySpan<char> content) => content[0] is '（' or '(' && content[^1] is '）' or ')';

    private bool StandsLikeHeading(int line)
    {
        if (lines.Content(line).Length < Shortest || !HasWords(line) || lines.Has(line, LineTraits.Label | LineTraits.ManyDigits | LineTraits.StartsWithMark))
            return false;
        var (previous, next) = (lines.Previous(line), lines.Next(line));
        if (next >= lines.Count || RunLength(line) > LongestRun || IsContentOfHeading(previous))
            return false;
        return FollowsWell(line, previous) && LeadsWell(line, next);
    }

    /// <summary>Behind a numbered heading on its own line, a short line is what the heading announces: 二、时间 / 6月29日.</summary>
    private bool IsContentOfHeading(int previous) => previous >= 0 && lines.IsBody(previous) && lines.Has(previous, LineTraits.LineMarker) && lines.Has(previous, LineTraits.OwnLine);

    private bool FollowsWell(int line, int previous) =>
        previous < 0 || previous < line - 1 || !lines.IsBody(previous) || lines.Has(previous, LineTraits.EndsSentence | LineTraits.EndsColon) || IsOwnLine(previous);

    /// <summary>A paragraph follows, a first item, or the same heading again; before a later item the line is a caption.</summary>
    private bool LeadsWell(int line, int next)
    {
        if (!lines.IsBody(next))
            return false;
        if (lines.IsMarked(next))
            return FirstOrdinal(next) is 0 or 1;
        return !IsOwnLine(next) || lines.Content(next).SequenceEqual(lines.Content(line));
    }

    /// <summary>Own lines before a later member of a list are captions of pictures that were lost.</summary>
    private bool IsCaption(int line)
    {
        var next = lines.Next(line);
        for (var i = 0; i < LongestRun && IsPlainOwnLine(next); i++)
            next = lines.Next(next);
        return next < lines.Count && lines.IsBody(next) && lines.Has(next, LineTraits.LineMarker) && FirstOrdinal(next) > 1;
    }

    private int FirstOrdinal(int line) => lines[line].FirstMarker.Ordinal;

    /// <summary>How many own lines stand in a row here, counted as far as it matters.</summary>
    private int RunLength(int line)
    {
        var count = 1;
        for (var before = lines.Previous(line); count <= LongestRun && IsPlainOwnLine(before); before = lines.Previous(before))
            count++;
        for (var next = lines.Next(line); count <= LongestRun && IsPlainOwnLine(next); next = lines.Next(next))
            count++;
        return count;
    }

    private bool IsPlainOwnLine(int line) =>
        line >= 0 && line < lines.Count && lines.IsBody(line) && !lines.IsMarked(line) && IsOwnLine(line);
}

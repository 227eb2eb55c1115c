using Microsoft.CodeAnalysis.Text;
using OutlineLint.Syntax;
using OutlineLint.Syntax.Green;

namespace OutlineLint.Outlining.Reading;

/// <summary>Reads the lines above the body: furniture, title, byline, dateline, salutation.</summary>
internal sealed class HeadReader(SpeechLines lines, FrameBuilder frame)
{
    /// <summary>How many lines from the top a salutation is looked for, blank ones not counted.</summary>
    private const int Reach = 30;

    private const int LongestTitle = 70;
    private const int LongestByline = 30;

    private int _end;

    public void Read()
    {
        var salutation = FindSalutation();
        _end = salutation >= 0 ? salutation : FirstBodyLine();
        var title = FindTitle();
        if (title >= 0)
            ReadTitle(title);
        ReadSalutation(salutation);
    }

    /// <summary>The first salutation line before any numbered line, or -1.</summary>
    private int FindSalutation()
    {
        var line = lines.Next(-1);
        for (var i = 0; i < Reach && line < lines.Count; i++, line = lines.Next(line))
        {
            if (!lines.IsBody(line))
                continue;
            if (IsNumbered(line) && !IsNumberedTitle(line))
                return -1;
            if (lines[line].Kind == SyntaxKind.SalutationLine || IsRecipients(line) || FindGluedSalutation(line) > 0)
                return line;
        }

        return -1;
    }

    /// <summary>A subtitle begins like a bullet and is none.</summary>
    private bool IsNumbered(int line) => lines.Has(line, LineTraits.LineMarker) && !IsSubtitle(lines.Content(line));

    private bool IsSubtitle(ReadOnlySpan<char> content) => content.Length <= LongestTitle && lines.Frame.Subtitle.IsMatch(content) && content[^1] is not ('。' or '；');

    /// <summary>“第二十三次代表大会……” may look like a marker and be a title.</summary>
    private bool IsNumberedTitle(int line) => lines.Has(line, LineTraits.OwnLine) && lines.Frame.Title.IsMatch(lines.Content(line)) && line < 3;

    private bool IsRecipients(int line) =>
        lines.Has(line, LineTraits.EndsColon) && lines.Content(line).Length <= 80 && lines.Frame.Recipients.IsMatch(lines.Content(line))
        && !lines.Frame.Reporting.IsMatchAnywhere(lines.Content(line)) && lines.Previous(line) is var before && before >= 0 && lines.Has(before, LineTraits.OwnLine);

    /// <summary>Where a salutation begins that lost its line break: “国务院总理　李某某各位代表：”; 0 when none does.</summary>
    private int FindGluedSalutation(int line)
    {
        var content = lines.Content(line);
        if (content.Length > 60 || !lines.Has(line, LineTraits.EndsColon))
            return 0;
        for (var at = 2; at < content.Length - 2; at++)
        {
            if (lines.Frame.Vocative.Match(content[at..]) == content.Length - at - 1 && content[..at].IndexOfAny(" \u3000\u00A0") > 0 && IsByline(content[..at].TrimEnd()))
                return at;
        }

        return 0;
    }

    private int FirstBodyLine()
    {
        var line = lines.Next(-1);
        while (line < lines.Count && !(lines.IsBody(line) && (IsNumbered(line) || IsSentence(line))))
            line = lines.Next(line);
        return line;
    }

    private bool IsSentence(int line) =>
        (lines.Has(line, LineTraits.EndsSentence | LineTraits.EndsColon | LineTraits.EndsInside) && !IsExclamation(line)) || lines.Content(line).Length > LongestTitle;

    /// <summary>A short line that ends in ！ or ？ may be a title.</summary>
    private bool IsExclamation(int line) =>
        lines.Content(line) is { Length: <= 40 } content && content[^1] is '！' or '？' && content.IndexOfAny("。；：") < 0 && !lines.Has(line, LineTraits.Vocative);

    /// <summary>The line that is most like a title; the first of those that are alike.</summary>
    private int FindTitle()
    {
        var (best, bestScore) = (-1, 0);
        for (var line = lines.Next(-1); line < _end; line = lines.Next(line))
        {
            var score = TitleScore(line);
            if (score > bestScore)
                (best, bestScore) = (line, score);
        }

        if (best >= 0 && lines.Content(best).Length < 5 && lines.Previous(best) is var before && before == best - 1 && before >= 0 && TitleScore(before) > 0)
            best = before;
        return best;
    }

    private int TitleScore(int line)
    {
        if (!lines.IsBody(line) || IsSentence(line) || lines.Has(line, LineTraits.Boxed) || (lines.Has(line, LineTraits.Label) && !lines.Frame.GenreTitle.IsMatch(lines.Content(line))) || (IsNumbered(line) && !IsNumberedTitle(line)))
            return 0;
        var content = lines.Content(line);
        if (IsDate(content) || lines.Frame.DocumentNumber.IsMatch(content) || lines.Frame.NewsDateline.IsMatch(content) || lines.Frame.Collection.IsMatch(content) || lines.Frame.Greeting.IsMatch(content) || IsOfficeAndName(content))
            return 0;
        var isSubtitle = IsSubtitle(content);
        var score = isSubtitle ? 1 : 2;
        if (!isSubtitle && HasGenre(content))
            score += 3;
        if (lines.Has(line, LineTraits.Hash))
            score += 1;
        var next = lines.Next(line);
        if (next < lines.Count && (next == _end ? lines[next].Kind == SyntaxKind.SalutationLine : IsFrameLine(next)))
            score += 2;
        if (content.Length < 5 && score < 5)
            score = 1;
        return score;
    }

    private bool HasGenre(ReadOnlySpan<char> content) => lines.Frame.Title.IsMatch(content) || lines.Frame.CopyHead.IsMatch(content) || lines.Frame.GenreTitle.IsMatch(content) || lines.Frame.BylineBehindTitle.IsMatchAnywhere(content);

    private bool IsFrameLine(int line)
    {
        if (line >= lines.Count)
            return false;
        var content = lines.Content(line);
        return IsDate(content) || IsSubtitle(content) || (content.Length <= LongestByline && lines.Frame.Byline.IsMatch(content) && !HasGenre(content) && IsName(content));
    }

    private void ReadTitle(int title)
    {
        if (TitleScore(title) >= 5)
            SkipAbove(title);
        AddTitle(title);
        var hasGenre = HasGenre(lines.Content(title));
        var titleGoesOn = true;
        for (var line = lines.Next(title); line < _end; line = lines.Next(line))
        {
            if (!lines.IsBody(line))
                continue;
            var content = lines.Content(line);
            if (titleGoesOn && (IsSubtitle(content) || (!hasGenre && !IsDate(content) && IsSecondTitleLine(line))))
            {
                hasGenre |= HasGenre(content);
                AddTitle(line);
            }
            else if (IsDate(content))
            {
                (lines.Roles[line], titleGoesOn) = (LineRole.Date, false);
                frame.Dateline.Add(lines.Element(line));
            }
            else if (titleGoesOn && lines.Frame.Organization.IsMatch(content) && content.Length <= LongestByline && lines.Has(line, LineTraits.OwnLine) && lines.Next(line) is var next && (IsFrameLine(next) || next == _end))
            {
                (lines.Roles[line], titleGoesOn) = (LineRole.Byline, false);
                frame.Byline.Add(lines.Element(line));
            }
            else if (IsBylineLine(line, hasSalutation: _end < lines.Count && !lines.Has(_end, LineTraits.LineMarker)))
            {
                (lines.Roles[line], titleGoesOn) = (LineRole.Byline, false);
                frame.Byline.Add(lines.Element(line));
            }
            else
            {
                break;
            }
        }
    }

    /// <summary>Adverts and blurbs above a title that cannot be mistaken.</summary>
    private void SkipAbove(int title)
    {
        for (var line = 0; line < title; line++)
        {
            if (!lines.IsBody(line))
                continue;
            if (IsUpperTitleLine(line, title) || lines.Content(line).SequenceEqual(lines.Content(title)))
                AddTitle(line);
            else
                lines.Roles[line] = LineRole.Skipped;
        }
    }

    /// <summary>A long title may stand on two lines, the genre word on the second.</summary>
    private bool IsUpperTitleLine(int line, int title) =>
        line == title - 1 && TitleScore(line) >= 2 && !SkippedText.IsAdvert(lines, lines.Content(line)) && lines.Previous(line) is var above
        && (above < 0 || !lines.Is(above, LineRole.Skipped)) && lines.Content(line).Length >= 4 && !IsByline(lines.Content(line));

    private void AddTitle(int line)
    {
        lines.Roles[line] = LineRole.Title;
        frame.Title.Add(lines.Element(line));
        var span = lines.ContentSpan(line);
        var content = lines.Content(line);
        for (var at = 2; at < content.Length - 3; at++)
        {
            var length = lines.Frame.Genre.Match(content[at..]);
            if (length > 0 && lines.Frame.BylineBehindTitle.Match(content[at..]) == content.Length - at && !lines.Frame.Title.IsMatch(content))
            {
                var name = at + length + content[(at + length)..].Length - content[(at + length)..].TrimStart().Length;
                frame.Byline.Add(lines.Element(TextSpan.FromBounds(span.Start + name, span.End)));
                return;
            }
        }
    }

    private bool IsSecondTitleLine(int line)
    {
        if (!lines.Has(line, LineTraits.OwnLine) || lines.Has(line, LineTraits.Label | LineTraits.LineMarker) || IsBylineLine(line, hasSalutation: true))
            return false;
        var next = lines.Next(line);
        return HasGenre(lines.Content(line)) || (line > 0 && lines.Is(line - 1, LineRole.Title) && next < lines.Count && (IsFrameLine(next) || lines[next].Kind == SyntaxKind.SalutationLine));
    }

    private static bool IsName(ReadOnlySpan<char> content) => content.Length <= 4 || content.IndexOfAny(" \u3000\u00A0：:（(") >= 0;

    /// <summary>“镇长　沈田生” is no title, also where the title is missing.</summary>
    private bool IsOfficeAndName(ReadOnlySpan<char> content) =>
        content.LastIndexOf('\u3000') is > 1 and var gap && content.Length - gap - 1 is >= 2 and <= 4 && IsByline(content) && !HasGenre(content);

    private bool IsByline(ReadOnlySpan<char> content) => content.Length is >= 2 and <= LongestByline && lines.Frame.Byline.IsMatch(content);

    /// <summary>A name or an office right below the title; without a salutation behind it only one that cannot be a heading.</summary>
    private bool IsBylineLine(int line, bool hasSalutation)
    {
        var content = lines.Content(line);
        if (!lines.Has(line, LineTraits.OwnLine) || lines.Has(line, LineTraits.LineMarker | LineTraits.Hash) || !IsByline(content) || HasGenre(content))
            return lines.Frame.Label.IsMatch(content) && IsByline(content);
        return hasSalutation ? IsName(content) || lines.Frame.Byline.IsMatch(content) : IsName(content);
    }

    private bool IsDate(ReadOnlySpan<char> content) => content.Length <= 50 && lines.Frame.Date.IsMatch(content);

    private void ReadSalutation(int line)
    {
        if (line < 0)
        {
            ReadRunOnSalutation();
            return;
        }

        var span = lines.ContentSpan(line);
        var glued = FindGluedSalutation(line);
        if (glued > 0)
        {
            var office = lines.Content(line)[..glued].TrimEnd().Length;
            frame.Byline.Add(lines.Element(new TextSpan(span.Start, office)));
            frame.Salutation.Add(lines.Element(TextSpan.FromBounds(span.Start + glued, span.End)));
        }
        else
        {
            frame.Salutation.Add(lines.Element(line));
        }

        lines.Roles[line] = LineRole.Salutation;
        for (var next = lines.Next(line); next < lines.Count && lines.IsBody(next) && lines.Frame.Greeting.IsMatch(lines.Content(next)); next = lines.Next(next))
            lines.Roles[next] = LineRole.Greeting;
    }

    /// <summary>“同志们：今天……” on one line: the line stays a paragraph, the salutation is a part of it.</summary>
    private void ReadRunOnSalutation()
    {
        var line = FirstBodyLine();
        if (line >= lines.Count || !lines.Has(line, LineTraits.Vocative))
            return;
        var length = lines.Frame.SalutationRunOn.Match(lines.Content(line));
        if (length > 0)
            frame.Salutation.Add(lines.Element(new TextSpan(lines.ContentSpan(line).Start, length)));
    }
}

using Microsoft.CodeAnalysis.Text;
using OutlineLint.Syntax;
using OutlineLint.Syntax.Green;

namespace OutlineLint.Outlining.Reading;

/// <summary>Reads the lines below the body, from the last upward: notes, adverts, date, signature, closing.</summary>
internal sealed class TailReader(SpeechLines lines, FrameBuilder frame)
{
    /// <summary>How many lines may stand behind a closing before it is no closing any more.</summary>
    private const int Reach = 8;

    private const int LongestSignature = 30;
    private const int LongestClosing = 160;

    /// <summary>Reads the tail of the lines before <paramref name="end"/>, none of them above <paramref name="first"/>.</summary>
    public void Read(int first, int end)
    {
        SkipNotes(first, end);
        var line = ReadSignatures(first, lines.Previous(end));
        var closings = frame.Closing.Count;
        ReadClosing(first, line);
        if (frame.Closing.Count > closings)
            SkipBehindClosing(lines.Tree.LineAt(frame.Closing.Skip(closings).Max(element => element.Span.Start)), end);
    }

    /// <summary>From a line such as 注释 on, in the last part of a text, nothing belongs to the speech.</summary>
    private void SkipNotes(int first, int end)
    {
        for (var line = (first + end) / 2; line < end; line++)
        {
            if (lines.Roles[line] is not (LineRole.Body or LineRole.Skipped) || !lines.Has(line, LineTraits.OwnLine | LineTraits.EndsColon) || !lines.Frame.Notes.IsMatch(lines.Content(line)))
                continue;
            for (; line < end; line++)
            {
                if (lines.IsBody(line))
                    lines.Roles[line] = LineRole.Skipped;
            }
        }
    }

    /// <summary>Date and signature, and the line above them.</summary>
    private int ReadSignatures(int first, int line)
    {
        var signed = false;
        for (var i = 0; i < Reach && line >= first; i++, line = lines.Previous(line))
        {
            if (!lines.IsBody(line))
                continue;
            var content = lines.Content(line);
            if (content.Length <= 50 && !lines.Has(line, LineTraits.LineMarker) && lines.Frame.Date.IsMatch(content))
            {
                lines.Roles[line] = LineRole.Date;
                frame.Dateline.Add(lines.Element(line));
                signed = true;
            }
            else if (IsSignature(line, content, signed))
            {
                lines.Roles[line] = LineRole.Signature;
                frame.Signature.Add(lines.Element(line));
                signed = true;
            }
            else if (!IsEndNote(content))
            {
                break;
            }
        }

        return line;
    }

    private bool IsSignature(int line, ReadOnlySpan<char> content, bool isSigned)
    {
        if (lines.Frame.Signer.IsMatch(content))
            return true;
        if (content.Length > LongestSignature || !lines.Has(line, LineTraits.OwnLine) || lines.Has(line, LineTraits.LineMarker | LineTraits.Hash | LineTraits.Label))
            return false;
        var above = lines.Previous(line);
        if (above < 0 || !lines.Has(above, LineTraits.EndsSentence | LineTraits.OwnLine | LineTraits.EndsInside))
            return false;
        return isSigned || (lines.Frame.Organization.IsMatch(content) && lines.Has(above, LineTraits.EndsSentence) && lines.Next(line) >= lines.Count);
    }

    /// <summary>（此件公开发布）, 抄送：…, 联系人：… behind the date of an official document.</summary>
    private static bool IsEndNote(ReadOnlySpan<char> content) =>
        content.Length <= 60 && (content[0] is '（' && content[^1] is '）' || content.StartsWith("抄送", StringComparison.Ordinal) || content.StartsWith("联系", StringComparison.Ordinal));

    private void ReadClosing(int first, int line)
    {
        var found = false;
        for (var i = 0; i < Reach && line >= first; line = lines.Previous(line))
        {
            if (lines.Is(line, LineRole.Skipped) || lines.Is(line, LineRole.Code))
                continue;
            if (!lines.IsBody(line) || (IsNumbered(line) && !found && !IsWish(line)))
                return;
            if (IsClosing(line))
            {
                AddClosing(line);
                found = true;
            }
            else if (IsSoftClosing(line))
            {
                frame.SoftClosing.Add(lines.Element(line));
                if (found || i > 0)
                    return;
            }
            else if (found)
            {
                return;
            }

            i++;
        }
    }

    /// <summary>最后，祝…… looks like a member and is a wish.</summary>
    private bool IsWish(int line) => lines.Frame.Wish.IsMatch(lines.Content(line));

    private bool IsNumbered(int line) =>
        lines.Has(line, LineTraits.LineMarker) && !lines.Tree.Grammar.FormAt(lines[line].FirstMarker.Form).Style.IsBullet;

    private bool IsClosing(int line)
    {
        var content = lines.Content(line);
        return lines[line].Kind == SyntaxKind.ClosingLine
            || (content.Length <= LongestClosing && lines.Frame.Closing.IsMatch(content))
            || ((lines.Frame.Closing.IsMatch(content) || lines.Frame.ClosingSentence.IsMatch(content)) && AdvertBehind(content) > 0)
            || (content.Length <= 40 && (lines.Frame.Slogan.IsMatch(content) || lines.Frame.Over.IsMatch(content)))
            || ClosingSentence(content) >= 0;
    }

    private bool IsSoftClosing(int line)
    {
        var content = lines.Content(line);
        return lines.Frame.Wish.IsMatch(content) || lines.Frame.Call.IsMatch(content) || LastSentenceWishes(content);
    }

    private bool LastSentenceWishes(ReadOnlySpan<char> content)
    {
        var stop = content.Length < 2 ? -1 : content[..^1].LastIndexOfAny("。！？");
        return stop >= 0 && lines.Frame.Wish.IsMatch(content[(stop + 1)..].TrimStart());
    }

    /// <summary>Where the last sentence of a longer paragraph closes the speech: “……。谢谢大家！”; -1 when it does not.</summary>
    private int ClosingSentence(ReadOnlySpan<char> content)
    {
        var end = content.TrimEnd("！!。.”").Length;
        var stop = content[..end].LastIndexOfAny("。！？!?");
        return stop >= 0 && content.Length - stop <= 24 && lines.Frame.ClosingSentence.IsMatch(content[(stop + 1)..].TrimStart()) ? stop + 1 : -1;
    }

    private void AddClosing(int line)
    {
        var span = lines.ContentSpan(line);
        var content = lines.Content(line);
        var advert = AdvertBehind(content);
        if (advert > 0)
        {
            frame.Closing.Add(lines.Element(new TextSpan(span.Start, advert)));
            frame.SkippedParts.Add(lines.Element(TextSpan.FromBounds(span.Start + advert, span.End)));
            lines.Roles[line] = LineRole.Closing;
            return;
        }

        var isWhole = lines[line].Kind == SyntaxKind.ClosingLine || lines.Frame.Closing.IsMatch(content) || lines.Frame.Slogan.IsMatch(content) || lines.Frame.Over.IsMatch(content);
        var sentence = isWhole ? 0 : ClosingSentence(content);
        frame.Closing.Add(lines.Element(TextSpan.FromBounds(span.Start + sentence, span.End)));
        if (isWhole)
            lines.Roles[line] = LineRole.Closing;
    }

    /// <summary>Where an advert begins that is glued to a closing: “谢谢！【……素材库】……”; 0 when none is.</summary>
    private int AdvertBehind(ReadOnlySpan<char> content)
    {
        for (var at = 4; at < Math.Min(content.Length, 60); at++)
        {
            if (content[at - 1] is '！' or '。' or '!' && !lines.Frame.ClosingSentence.IsMatch(content[at..]) && (content[at] is '【' or '[' || SkippedText.IsAdvert(lines, content[at..]) || lines.Frame.Advert.IsMatchAnywhere(content[at..])) && !SkippedText.IsAdvert(lines, content[..at]))
                return at;
        }

        return 0;
    }

    /// <summary>Nothing behind the closing but signature, date and attachments belongs to the speech.</summary>
    private void SkipBehindClosing(int closing, int end)
    {
        for (var line = closing + 1; line < end; line++)
        {
            if (lines.IsBody(line) && !lines.Has(line, LineTraits.Attachment) && !IsEndNote(lines.Content(line)))
                lines.Roles[line] = LineRole.Skipped;
        }
    }
}

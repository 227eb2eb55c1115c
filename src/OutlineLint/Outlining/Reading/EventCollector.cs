using OutlineLint.Grammar;
using OutlineLint.Syntax;
using OutlineLint.Syntax.Green;

namespace OutlineLint.Outlining.Reading;

/// <summary>Collects the events of the body in the order of the text.</summary>
internal sealed class EventCollector(SpeechLines lines, bool[] headings, List<int> borders)
{
    private readonly List<OutlineEvent> _events = [];

    public List<OutlineEvent> Collect()
    {
        var border = 0;
        for (var line = 0; line < lines.Count; line++)
        {
            if (border < borders.Count && borders[border] == line)
            {
                _events.Add(new OutlineEvent { Kind = OutlineEventKind.Border, Line = line });
                border++;
            }

            if (!lines.IsBody(line))
                continue;
            if (headings[line])
                AddHeading(line);
            else if (!lines.Has(line, LineTraits.LineMarker))
                AddCue(line);
            if (lines.Has(line, LineTraits.LineMarker | LineTraits.InlineMarkers))
                AddMarkers(line);
        }

        JudgeVerbs();
        PromoteGluedHeadings();
        return _events;
    }

    private void AddHeading(int line)
    {
        var isAttachment = lines.Has(line, LineTraits.Attachment) && lines.Frame.AttachmentHead.IsMatch(lines.Content(line));
        var hashes = lines[line].Pieces.FirstOrDefault(piece => piece.Kind == SyntaxKind.HashTrivia).Width;
        _events.Add(new OutlineEvent
        {
            Kind = isAttachment ? OutlineEventKind.Attachment : OutlineEventKind.Heading,
            Line = line,
            Hashes = Math.Min(hashes > 0 ? hashes : lines.StyledLevel(line), 6),
        });
    }

    private void AddCue(int line)
    {
        if (lines.Has(line, LineTraits.Vocative) || IsAnnouncement(line))
            _events.Add(new OutlineEvent { Kind = OutlineEventKind.StrongCue, Line = line });
        else if (lines.Has(line, LineTraits.SummingUp))
            _events.Add(new OutlineEvent { Kind = OutlineEventKind.WeakCue, Line = line });
    }

    /// <summary>“以上四点……” closes a list, “接下来，我再讲三点：” opens another: neither stands inside the list before.</summary>
    private bool IsAnnouncement(int line)
    {
        var content = lines.Content(line);
        return content.StartsWith("以上", StringComparison.Ordinal)
            || (lines[line].Pieces.Any(piece => piece.Kind == SyntaxKind.CountToken) && lines.Frame.Announcement.IsMatch(content));
    }

    /// <summary>Whether the last sentence before an inline list announces it, though the paragraph began with something else.</summary>
    private bool Announces(ReadOnlySpan<char> before)
    {
        var stop = before.LastIndexOfAny("。！？");
        return stop >= 0 && lines.Frame.Announcement.IsMatch(before[(stop + 1)..]);
    }

    private void AddMarkers(int line)
    {
        var pieces = lines[line].Pieces;
        var start = lines.Tree.StartOf(line);
        var (position, last, isFirst) = (start, start, true);
        for (var i = 0; i < pieces.Length; i++)
        {
            if (!pieces[i].IsMarker)
            {
                isFirst &= pieces[i].IsTrivia;
                position += pieces[i].Width;
                continue;
            }

            var (form, ordinal, begin) = (lines.Tree.Grammar.FormAt(pieces[i].Form), pieces[i].Ordinal, position);
            var end = MarkerEnd(pieces, ref i);
            position += end;
            if (ordinal == 1 && !isFirst && Announces(lines.Text[last..begin]))
                _events.Add(new OutlineEvent { Kind = OutlineEventKind.StrongCue, Line = line, Offset = begin - start });
            AddMarker(line, begin, position, form, ordinal, isFirst, lines.Text[last..begin]);
            (last, isFirst) = (position, false);
        }
    }

    /// <summary>The width of the marker that begins at the piece; the index moves to its last piece.</summary>
    private static int MarkerEnd(GreenPiece[] pieces, ref int index)
    {
        var width = pieces[index].Width;
        while (index + 1 < pieces.Length && pieces[index + 1].IsMarker && pieces[index + 1].Kind > pieces[index].Kind)
            width += pieces[++index].Width;
        return width;
    }

    private void AddMarker(int line, int begin, int end, MarkerForm form, int ordinal, bool isFirst, ReadOnlySpan<char> before)
    {
        var text = lines.Text[begin..end].TrimEnd();
        var content = before.TrimEnd("*_ \u3000\t\u00A0");
        _events.Add(new OutlineEvent
        {
            Kind = OutlineEventKind.Marker,
            Line = line,
            Offset = begin - lines.Tree.StartOf(line),
            Width = text.Length,
            Form = form,
            Facts = MarkerFacts.Of(form.Style),
            PreviousLine = lines.Previous(line),
            IsOwnLine = lines.Has(line, LineTraits.OwnLine | LineTraits.Hash),
            Hashes = isFirst ? lines.StyledLevel(line) : 0,
            Ordinal = ordinal,
            Place = isFirst ? MarkerPlaces.Line : PlaceBehind(content, before.Length),
            Verb = form.Style.Kin == "verb" ? text[^1] : '\0',
            IsAgenda = form.Style.Kin == "first" && lines.Frame.Agenda.IsMatch(lines.Text[end..]),
            StandsBehindStop = before.IndexOfAny("。！？") >= 0,
            StandsBehindSemicolon = content.Length > 0 && content[^1] is '；' or ';',
        });
    }

    private static MarkerPlaces PlaceBehind(ReadOnlySpan<char> content, int width)
    {
        if (content.IsEmpty)
            return MarkerPlaces.Sentence;
        var kind = CharacterTable.ClassOf(content[^1]);
        return (kind & CharacterClass.Sentence) != 0 ? MarkerPlaces.Sentence
            : (kind & CharacterClass.Clause) != 0 || content.Length < width ? MarkerPlaces.Clause
            : MarkerPlaces.Glued;
    }

    /// <summary>一抓 is believed only with 二抓: without the same verb in a neighbour it is plain text, and with it the line is no heading without a number.</summary>
    private void JudgeVerbs()
    {
        if (!_events.Exists(e => e.Verb != '\0'))
            return;
        var verbs = _events.Where(e => e.Verb != '\0').ToLookup(e => e.Verb, e => e.Ordinal);
        _events.RemoveAll(e => e.Verb != '\0' && !(verbs[e.Verb].Contains(1) && verbs[e.Verb].Contains(2)));
        var members = _events.Where(e => e is { Verb: not '\0', Place: MarkerPlaces.Line }).Select(e => e.Line).ToHashSet();
        _events.RemoveAll(e => e.Kind == OutlineEventKind.Heading && members.Contains(e.Line));
    }

    /// <summary>Headings that lost their line breaks: where a style stands mostly at line starts, its inline members do so too.</summary>
    private void PromoteGluedHeadings()
    {
        var atStart = new int[lines.Tree.Grammar.Styles.Length];
        var inside = new int[atStart.Length];
        foreach (var e in _events)
        {
            if (e.Form is { Style.Rank: <= 50 })
                (e.IsInline ? inside : atStart)[e.Style.Index]++;
        }

        for (var i = 0; i < _events.Count; i++)
        {
            if (_events[i] is { Form.Style.Rank: <= 50, Place: MarkerPlaces.Sentence } e && atStart[e.Style.Index] >= 2 && atStart[e.Style.Index] >= 0.7 * inside[e.Style.Index])
                _events[i] = e with { Place = MarkerPlaces.Line };
        }
    }
}

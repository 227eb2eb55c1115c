using OutlineLint.Syntax.Green;

namespace OutlineLint.Outlining.Reading;

/// <summary>Counts the characters of the speech between two positions: no white space, no skipped text.</summary>
internal sealed class SpeechMeasure
{
    private readonly SpeechLines _lines;
    private readonly IReadOnlyList<FrameElement> _skippedParts;
    private readonly int[] _before;

    /// <summary>Counts the characters of every line once.</summary>
    /// <param name="lines">The lines with their roles.</param>
    /// <param name="skippedParts">Parts of lines that are skipped though the line is not: an advert behind a closing.</param>
    public SpeechMeasure(SpeechLines lines, IReadOnlyList<FrameElement> skippedParts)
    {
        (_lines, _skippedParts) = (lines, skippedParts);
        _before = new int[lines.Count + 1];
        for (var line = 0; line < lines.Count; line++)
            _before[line + 1] = _before[line] + (Counts(line) ? lines[line].Characters - SkippedIn(line) : 0);
    }

    /// <summary>Characters of the whole speech.</summary>
    public int Total => _before[^1];

    public int Between(int start, int end)
    {
        if (end <= start)
            return 0;
        var (first, last) = (_lines.Tree.LineAt(start), _lines.Tree.LineAt(end - 1));
        return first == last ? InLine(first, start, end)
            : InLine(first, start, _lines.Tree.StartOf(first + 1)) + _before[last] - _before[first + 1] + InLine(last, _lines.Tree.StartOf(last), end);
    }

    private int SkippedIn(int line)
    {
        var count = 0;
        foreach (var part in _skippedParts)
            count += _lines.Tree.LineAt(part.Span.Start) == line ? CountIn(part.Span.Start, part.Span.End) : 0;
        return count;
    }

    private bool Counts(int line) => _lines.Roles[line] is LineRole.Body or LineRole.Salutation or LineRole.Greeting or LineRole.Closing;

    private int InLine(int line, int start, int end)
    {
        if (!Counts(line))
            return 0;
        var span = _lines.ContentSpan(line);
        (start, end) = (Math.Max(start, span.Start), Math.Min(end, span.End));
        if (start == span.Start && end == span.End)
            return _before[line + 1] - _before[line];
        return CountIn(start, end);
    }

    private int CountIn(int start, int end)
    {
        var count = 0;
        for (var i = start; i < end; i++)
            count += CharacterTable.IsSpace(_lines.Text[i]) || _lines.Text[i] is '\n' or '\r' || char.IsLowSurrogate(_lines.Text[i]) ? 0 : 1;
        return count;
    }
}

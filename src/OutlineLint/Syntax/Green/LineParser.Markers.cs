using OutlineLint.Grammar;
using OutlineLint.Grammar.Patterns;

namespace OutlineLint.Syntax.Green;

/// <summary>The markers of a line.</summary>
internal ref partial struct LineParser
{
    /// <summary>Reads a marker at the position and those that follow it at once: “第二章 第五条”, “一、（一）”.</summary>
    private bool ReadMarkers(int position, MarkerPlaces place)
    {
        var count = 0;
        while (ReadMarker(position, count == 0 ? place : MarkerPlaces.Sentence))
        {
            position = _pending;
            count++;
        }

        return count > 0;
    }

    private bool ReadMarker(int position, MarkerPlaces place)
    {
        if (position >= _end || !grammar.CanStart(_text[position], place))
            return false;
        var end = _start + grammar.MatchMarker(_text[_start.._end], position - _start, place, out var form, out var capture);
        if (form is null)
            return false;
        if (place != MarkerPlaces.Line && capture.Ordinal == 2)
            ReadHiddenFirst(position, end, form, capture);
        if (place != MarkerPlaces.Line && capture.Ordinal == 1)
            ReadCount(position);
        pieces.Add(SyntaxKind.TextToken, position - _pending);
        AddMarker(position, end, form, capture);
        _traits |= place == MarkerPlaces.Line ? LineTraits.LineMarker : LineTraits.InlineMarkers;
        (_pending, _sentence, _countsSentence, _lastForm) = (end, end, false, form.Style.Index);
        ReadSpaces(SyntaxKind.BlankTrivia);
        if (_text[_pending.._end].StartsWith("**", StringComparison.Ordinal))
            TakeTrivia(SyntaxKind.EmphasisTrivia, 2);
        _scanned = _pending;
        return true;
    }

    /// <summary>“队长一要懂产业，二要懂政策”: only its partner shows that the first member is glued to the subject.</summary>
    private void ReadHiddenFirst(int position, int end, MarkerForm form, PatternCapture capture)
    {
        var second = _text[position..end];
        var numeral = capture.Start + _start - position;
        if (form.Style.Numerals is null || _lastForm == form.Style.Index || capture.End - capture.Start != 1 || second[numeral] is not ('二' or '2'))
            return;
        Span<char> first = stackalloc char[8];
        if (second.Length > first.Length)
            return;
        second.CopyTo(first);
        first[numeral] = second[numeral] == '2' ? '1' : '一';
        var from = Math.Max(_pending, _sentence);
        var at = from + _text[from..position].LastIndexOf(first[..second.Length]);
        if (at < from || at == _start)
            return;
        var read = PatternCapture.None;
        var stop = _start + form.Pattern.Match(_text[_start.._end], at - _start, ref read);
        if (stop < at || read.Ordinal != 1)
            return;
        ReadCount(at);
        pieces.Add(SyntaxKind.TextToken, at - _pending);
        AddMarker(at, stop, form, read);
        _pending = stop;
    }

    private readonly void AddMarker(int position, int end, MarkerForm form, PatternCapture capture)
    {
        var start = capture.Start < 0 ? position : capture.Start + _start;
        var stop = capture.Start < 0 ? CharacterTable.TrimEnd(_text, position, end) : capture.End + _start;
        pieces.Add(SyntaxKind.MarkerPrefixToken, start - position, form.Id, capture.Ordinal);
        pieces.Add(SyntaxKind.OrdinalToken, stop - start, form.Id, capture.Ordinal);
        pieces.Add(SyntaxKind.MarkerSuffixToken, end - stop, form.Id, capture.Ordinal);
    }
}

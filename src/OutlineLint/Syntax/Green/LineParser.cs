using System.Numerics;
using OutlineLint.Grammar;
using OutlineLint.Grammar.Patterns;

namespace OutlineLint.Syntax.Green;

/// <summary>Parses one line at a time: its trivia, its markers, its counts, and what kind of line it looks like.</summary>
internal ref struct LineParser(ReadOnlySpan<char> text, SpeechGrammar grammar, PieceBuffer pieces)
{
    private readonly ReadOnlySpan<char> _text = text;
    private int _start;
    private int _end;

    /// <summary>Where the text begins that no piece holds yet.</summary>
    private int _pending;
    private int _scanned;
    private int _sentence;

    /// <summary>Where a marker was last looked for behind a run of blanks and signs of emphasis.</summary>
    private int _clause;
    private int _spaces;
    private int _digits;
    private bool _countsSentence;
    private int _lastForm;
    private LineTraits _traits;
    private PairCheck _pairs;

    /// <summary>Parses the line that runs from <paramref name="start"/> to <paramref name="next"/>; its end mark begins at <paramref name="end"/>.</summary>
    public GreenLine Parse(int start, int end, int next)
    {
        (_start, _end, _pending, _digits, _traits, _countsSentence) = (start, CharacterTable.TrimEnd(_text, start, end), start, 0, LineTraits.None, false);
        (_pairs, _lastForm) = (default, -1);
        pieces.Clear();
        if (_end == start)
            return BlankLine.Of(end - start, next - end);
        ReadPrefix();
        var (content, prefix) = (_pending, pieces.Count);
        (_scanned, _sentence, _spaces) = (content, content, 0);
        if (!ReadMarkers(content, MarkerPlaces.Line))
            ReadVocative();
        ReadBody();
        ReadLastCount();
        var traits = _traits | LineLooks.TraitsOf(_text[content.._end], grammar.Frame, _digits, _pairs.IsUnpaired);
        var kind = LineLooks.KindOf(_text[content.._end], traits, grammar.Frame);
        if (kind == SyntaxKind.SalutationLine)
            TakeSalutation(content, prefix);
        pieces.Add(SyntaxKind.TextToken, _end - _pending);
        pieces.Add(SyntaxKind.BlankTrivia, end - _end);
        pieces.Add(SyntaxKind.EndOfLineTrivia, next - end);
        return new GreenLine(kind, traits, next - start, _end - content - _spaces, pieces.Pieces.ToArray());
    }

    /// <summary>A salutation is one vocative and its mark, whatever else it looked like on the way.</summary>
    private void TakeSalutation(int content, int prefix)
    {
        var vocative = _text[content.._end].TrimEnd("：:！!，,。.；;、").Length;
        pieces.CutTo(prefix);
        pieces.Add(SyntaxKind.VocativeToken, vocative);
        pieces.Add(SyntaxKind.VocativeMarkToken, _end - content - vocative);
        _pending = _end;
    }

    /// <summary>Indent, and the signs of Markdown at the start of a line.</summary>
    private void ReadPrefix()
    {
        ReadSpaces(SyntaxKind.IndentTrivia);
        var quotes = WidthOfQuotes();
        if (quotes > 0)
        {
            _traits |= LineTraits.Quoted;
            TakeTrivia(SyntaxKind.QuoteTrivia, quotes);
        }

        var rest = _text[_pending.._end];
        var hashes = rest.IndexOfAnyExcept('#');
        if (hashes is >= 1 and <= 6 && (CharacterTable.IsSpace(rest[hashes]) || !rest[hashes..].Contains('#')) && !char.IsAsciiLetterOrDigit(rest[hashes]))
        {
            _traits |= LineTraits.Hash;
            TakeTrivia(SyntaxKind.HashTrivia, hashes);
        }

        ReadEmphasis();
    }

    /// <summary>From the first > to the last: one piece of trivia, however many there are.</summary>
    private readonly int WidthOfQuotes()
    {
        var width = 0;
        for (var next = _pending; next + 1 < _end && (_text[next] == '>' || CharacterTable.IsSpace(_text[next])); next++)
            width = _text[next] == '>' ? next + 1 - _pending : width;
        return width;
    }

    /// <summary>“**一、总体要求**” is emphasis; “**县委” is a placeholder.</summary>
    private void ReadEmphasis()
    {
        var rest = _text[_pending.._end];
        var width = rest.StartsWith("**", StringComparison.Ordinal) || rest.StartsWith("__", StringComparison.Ordinal) ? 2 : 0;
        if (width == 0 || rest.Length <= 4 || rest[2] is '*' or '_' || !rest[3..].Contains(rest[..2], StringComparison.Ordinal))
            return;
        var isMarker = grammar.CanStart(rest[2]) && grammar.MatchMarker(_text[_start.._end], _pending + 2 - _start, MarkerPlaces.Line, out _, out _) >= 0;
        if (isMarker || rest.EndsWith(rest[..2], StringComparison.Ordinal))
            TakeTrivia(SyntaxKind.EmphasisTrivia, width);
    }

    private void TakeTrivia(SyntaxKind kind, int width)
    {
        var end = _pending + width;
        while (end < _end && CharacterTable.IsSpace(_text[end]))
            end++;
        pieces.Add(kind, end - _pending);
        _spaces += end - _pending - width;
        _pending = end;
    }

    private void ReadSpaces(SyntaxKind kind) => TakeTrivia(kind, 0);

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
        if (position >= _end || !grammar.CanStart(_text[position]))
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

    private void ReadVocative()
    {
        var length = grammar.Frame.Vocative.Match(_text[_pending.._end]);
        if (length <= 0)
            return;
        _traits |= LineTraits.Vocative;
        pieces.Add(SyntaxKind.VocativeToken, length);
        _pending += length;
        if (_pending < _end && !CharacterTable.IsSpace(_text[_pending]))
        {
            pieces.Add(SyntaxKind.VocativeMarkToken, 1);
            _pending++;
        }

        _scanned = _sentence = _pending;
        ReadMarkers(_pending, MarkerPlaces.Sentence);
    }

    private void ReadBody()
    {
        var block = _scanned;
        while (block < _end)
        {
            var mask = CharacterScan.Mask(_text, block, _end);
            for (; mask != 0; mask &= mask - 1)
            {
                var position = block + BitOperations.TrailingZeroCount(mask);
                if (position >= _scanned)
                    ReadCharacter(position);
            }

            block += CharacterScan.BlockSize;
        }
    }

    private void ReadCharacter(int position)
    {
        var c = _text[position];
        var kind = CharacterTable.ClassOf(c);
        if (kind == CharacterClass.None)
        {
            ReadOther(position, c);
            return;
        }

        if ((kind & CharacterClass.Digit) != 0)
            _digits++;
        if ((kind & CharacterClass.Paired) != 0)
            ReadPair(position, c);
        if ((kind & CharacterClass.Space) != 0)
            ReadSpace(kind);
        if ((kind & CharacterClass.Gluing) != 0 && !StandsOpen(position) && ReadMarkers(position, MarkerPlaces.Glued))
            return;
        if ((kind & CharacterClass.Point) != 0 && ReadGluedNumeral(position, c))
            return;
        if ((kind & (CharacterClass.Sentence | CharacterClass.Clause)) != 0)
            ReadSeparator(position, c, kind);
    }

    private void ReadSeparator(int position, char c, CharacterClass kind)
    {
        if (c is '。' or '！' or '？' or '；' or ';')
        {
            _sentence = position + 1;
            _countsSentence = false;
            if (position + 1 < _end && c is not ('；' or ';'))
                _traits |= LineTraits.HasInnerStop;
        }

        var next = position + 1;
        if ((kind & CharacterClass.Space) != 0 && next < _end && CharacterTable.IsSpace(_text[next]))
            return;
        var place = (kind & CharacterClass.Sentence) != 0 ? MarkerPlaces.Sentence : MarkerPlaces.Clause;
        if (place == MarkerPlaces.Clause && next <= _clause)
            return;
        while (next < _end && (_text[next] == '*' || CharacterTable.IsSpace(_text[next])))
            next++;
        if (place == MarkerPlaces.Clause)
            _clause = next;
        ReadMarkers(next, place);
    }

    /// <summary>“……工作一、加强领导” and “我们一方面……”: the numeral stands before the character that tells it.</summary>
    private bool ReadGluedNumeral(int position, char c)
    {
        var start = position;
        while (start > _pending && position - start < 3 && CharacterTable.IsNumeralBefore(c, _text[start - 1]))
            start--;
        return start < position && !StandsOpen(start) && ReadMarkers(start, MarkerPlaces.Glued);
    }

    /// <summary>Whether a mark or the start of the line stands before the position: then the place was looked at already.</summary>
    private readonly bool StandsOpen(int position) =>
        position == _start || position <= _pending
        || (CharacterTable.ClassOf(_text[position - 1]) & (CharacterClass.Sentence | CharacterClass.Clause)) != 0;

    private void ReadSpace(CharacterClass kind)
    {
        _spaces++;
        if ((kind & CharacterClass.Invisible) != 0)
            _traits |= LineTraits.Invisible;
    }

    private void ReadPair(int position, char c)
    {
        if (c == '"')
            _traits |= LineTraits.StraightQuotes;
        else
            _pairs.Read(c);
    }

    private void ReadOther(int position, char c)
    {
        if (char.IsLowSurrogate(c))
            _spaces++;
        else if (c == '<' && _text[position.._end].StartsWith("<!--", StringComparison.Ordinal))
            _traits |= LineTraits.OpensComment;
        else if (c == '>' && _text[_start..position].EndsWith("--", StringComparison.Ordinal))
            _traits |= LineTraits.ClosesComment;
    }

    /// <summary>The count in the sentence before an inline list: “提三点要求：一要……”.</summary>
    private void ReadCount(int end)
    {
        if (_countsSentence)
            return;
        var sentence = Math.Max(_sentence, _pending);
        if (!CountReader.TryFind(_text[sentence..end], grammar.Frame, out var count))
            return;
        _countsSentence = true;
        pieces.Add(SyntaxKind.TextToken, sentence + count.Start - _pending);
        pieces.Add(SyntaxKind.CountToken, count.Length, count.IsBinding ? 1 : 0, count.Value);
        _pending = sentence + count.Start + count.Length;
    }

    /// <summary>The count in the last sentence of a paragraph: “下面，我讲三点意见。”.</summary>
    private void ReadLastCount()
    {
        if (_sentence == _end && _end > _pending)
            _sentence = LastSentence();
        ReadCount(_end);
    }

    private readonly int LastSentence()
    {
        var before = _text[_pending..(_end - 1)].LastIndexOfAny("。！？；");
        return before < 0 ? _pending : _pending + before + 1;
    }
}

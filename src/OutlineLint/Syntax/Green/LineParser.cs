using System.Numerics;
using System.Runtime.CompilerServices;
using OutlineLint.Grammar;

namespace OutlineLint.Syntax.Green;

/// <summary>Parses one line at a time: its trivia, its markers, its counts, and what kind of line it looks like.</summary>
internal ref partial struct LineParser(ReadOnlySpan<char> text, SpeechGrammar grammar, PieceBuffer pieces)
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
        if (MayHavePrefix(_text[start]))
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

    private void ReadVocative()
    {
        if ((grammar.Frame.StartsOf(_text[_pending]) & LineStarts.Vocative) == 0)
            return;
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
            var mask = BlockScan.Mask<CharacterScan>(_text, block, _end);
            for (; mask != 0; mask &= mask - 1)
            {
                var position = block + BitOperations.TrailingZeroCount(mask);
                if (position >= _scanned)
                    ReadCharacter(position);
            }

            block += BlockScan.BlockSize;
        }
    }

    // Every eighth character comes here: inlined by hand, because AOT has no profile to do it by.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void ReadCharacter(int position)
    {
        var c = _text[position];
        var kind = CharacterTable.ClassOf(c);
        if ((kind & ~(CharacterClass.Sentence | CharacterClass.Clause | CharacterClass.Stop | CharacterClass.Point)) == 0)
        {
            ReadMark(position, c, kind);
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
        ReadMark(position, c, kind);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void ReadMark(int position, char c, CharacterClass kind)
    {
        if (kind == CharacterClass.None)
            ReadOther(position, c);
        else if ((kind & CharacterClass.Point) != 0 && ReadGluedNumeral(position, c))
            return;
        else if ((kind & (CharacterClass.Sentence | CharacterClass.Clause)) != 0)
            ReadSeparator(position, c, kind);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void ReadSeparator(int position, char c, CharacterClass kind)
    {
        var next = position + 1;
        if ((kind & CharacterClass.Stop) != 0)
            EndSentence(next, c);
        if (next == _end)
            return;
        var place = (kind & CharacterClass.Sentence) != 0 ? MarkerPlaces.Sentence : MarkerPlaces.Clause;
        if (_text[next] == '*' || CharacterTable.IsSpace(_text[next]))
            ReadSpacedMarkers(next, kind, place);
        else if (grammar.CanStart(_text[next], place))
            ReadMarkers(next, place);
    }

    private void EndSentence(int next, char c)
    {
        _sentence = next;
        _countsSentence = false;
        if (next < _end && c is not ('；' or ';'))
            _traits |= LineTraits.HasInnerStop;
    }

    /// <summary>Only the last of several blanks looks for a marker behind itself.</summary>
    private void ReadSpacedMarkers(int next, CharacterClass kind, MarkerPlaces place)
    {
        if ((kind & CharacterClass.Space) != 0 && CharacterTable.IsSpace(_text[next]))
            return;
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
        if (_sentence >= end && end > _pending)
            (_sentence, _countsSentence) = (SentenceBefore(end), false);
        if (_countsSentence)
            return;
        var sentence = Math.Max(_sentence, _pending);
        if (!CountReader.TryFind(_text, sentence, end, grammar.Frame, out var count))
            return;
        _countsSentence = true;
        pieces.Add(SyntaxKind.TextToken, sentence + count.Start - _pending);
        pieces.Add(SyntaxKind.CountToken, count.Length, count.IsBinding ? 1 : 0, count.Value);
        _pending = sentence + count.Start + count.Length;
    }

    /// <summary>The count in the last sentence of a paragraph: “下面，我讲三点意见。”.</summary>
    private void ReadLastCount() => ReadCount(_end);

    /// <summary>Where the sentence begins whose final mark stands right before the position: “处理好三个关系。一是……”.</summary>
    private readonly int SentenceBefore(int end)
    {
        var before = _text[_pending..(end - 1)].LastIndexOfAny("。！？；");
        return before < 0 ? _pending : _pending + before + 1;
    }
}

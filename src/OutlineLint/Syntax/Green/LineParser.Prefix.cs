using OutlineLint.Grammar;

namespace OutlineLint.Syntax.Green;

/// <summary>The trivia before the text of a line: its indent and the signs of Markdown.</summary>
internal ref partial struct LineParser
{
    /// <summary>Most lines begin with a Han character or an ideographic indent.</summary>
    private static bool MayHavePrefix(char first) => first is '>' or '#' or '*' or '_' || CharacterTable.IsSpace(first);

    /// <summary>Indent, and the signs of Markdown at the start of a line.</summary>
    private void ReadPrefix()
    {
        ReadSpaces(SyntaxKind.IndentTrivia);
        if (!MayHavePrefix(_text[_pending]))
            return;
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
        var isMarker = grammar.CanStart(rest[2], MarkerPlaces.Line) && grammar.MatchMarker(_text[_start.._end], _pending + 2 - _start, MarkerPlaces.Line, out _, out _) >= 0;
        if (isMarker || rest.EndsWith(rest[..2], StringComparison.Ordinal))
            TakeTrivia(SyntaxKind.EmphasisTrivia, width);
    }
}

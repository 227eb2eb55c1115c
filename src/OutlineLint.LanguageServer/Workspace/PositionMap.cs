using Microsoft.CodeAnalysis.Text;
using OutlineLint.LanguageServer.Protocol;

namespace OutlineLint.LanguageServer.Workspace;

/// <summary>
/// Turns the client's positions into offsets and back. Lines end where the protocol says, at LF, CRLF and CR,
/// which are fewer ends than <see cref="SourceText.Lines"/> knows.
/// </summary>
internal sealed class PositionMap
{
    private readonly string _text;
    private readonly int[] _starts;

    /// <summary>The last column that was counted: texts on one line are mostly asked for from left to right.</summary>
    private Milestone? _last;

    public PositionMap(SourceText text, PositionEncoding encoding)
    {
        (_text, Encoding) = (text.ToString(), encoding);
        _starts = StartsIn(_text);
    }

    /// <summary>In what units columns are counted.</summary>
    public PositionEncoding Encoding { get; }

    /// <summary>How many lines there are; an empty text has one.</summary>
    public int LineCount => _starts.Length;

    /// <summary>The position of an offset in UTF-16 units.</summary>
    public Position ToPosition(int offset)
    {
        var found = Array.BinarySearch(_starts, offset);
        var line = found >= 0 ? found : ~found - 1;
        return new(line, Encoding == PositionEncoding.Utf16 ? offset - _starts[line] : ColumnAt(line, offset));
    }

    /// <summary>The range of a span.</summary>
    public Range ToRange(TextSpan span) => new(ToPosition(span.Start), ToPosition(span.End));

    /// <summary>
    /// The offset of a position, in UTF-16 units. A column behind the end of its line means that end, a line behind the last the end of the
    /// text, and a column inside a character its start.
    /// </summary>
    public int ToOffset(Position position)
    {
        if (position.Line < 0)
            return 0;
        if (position.Line >= _starts.Length)
            return _text.Length;
        var (start, end) = (_starts[position.Line], EndOf(position.Line));
        return Encoding == PositionEncoding.Utf16
            ? start + Math.Clamp(position.Character, 0, end - start)
            : OffsetOf(position.Character, start, end);
    }

    /// <summary>The span of a range; a range that ends before it begins is empty.</summary>
    public TextSpan ToSpan(Range range)
    {
        var start = ToOffset(range.Start);
        return TextSpan.FromBounds(start, Math.Max(start, ToOffset(range.End)));
    }

    /// <summary>Where the text of a line ends, before its line end.</summary>
    /// <param name="line">The line, from 0.</param>
    public int EndOf(int line)
    {
        var end = line + 1 < _starts.Length ? _starts[line + 1] : _text.Length;
        if (end > _starts[line] && _text[end - 1] == '\n')
            end--;
        return end > _starts[line] && line + 1 < _starts.Length && _text[end - 1] == '\r' ? end - 1 : end;
    }

    /// <summary>Where a line starts.</summary>
    /// <param name="line">The line, from 0.</param>
    public int StartOf(int line) => _starts[line];

    private int ColumnAt(int line, int offset)
    {
        var last = _last is { } milestone && milestone.Line == line && milestone.Offset <= offset ? milestone : new(line, _starts[line], 0);
        var column = last.Column + PositionEncodings.UnitsIn(_text.AsSpan(last.Offset, offset - last.Offset), Encoding);
        _last = new(line, offset, column);
        return column;
    }

    private int OffsetOf(int column, int start, int end)
    {
        var offset = start;
        foreach (var character in _text.AsSpan(start, end - start).EnumerateRunes())
        {
            column -= PositionEncodings.UnitsOf(character, Encoding);
            if (column < 0)
                break;
            offset += character.Utf16SequenceLength;
        }

        return offset;
    }

    private static int[] StartsIn(ReadOnlySpan<char> text)
    {
        var starts = new List<int>(text.Length / 64 + 1) { 0 };
        for (var at = 0; text[at..].IndexOfAny('\r', '\n') is var found and >= 0;)
        {
            at += found + 1;
            if (text[at - 1] == '\r' && at < text.Length && text[at] == '\n')
                at++;
            starts.Add(at);
        }

        return [.. starts];
    }

    /// <summary>A place whose column is known.</summary>
    private sealed record Milestone(int Line, int Offset, int Column);
}

using System.Runtime.CompilerServices;

namespace OutlineLint.Syntax.Green;

/// <summary>Tells on the way whether the quotation marks and brackets of a line pair.</summary>
internal struct PairCheck
{
    private const int MaxDepth = 8;
    private Openers _open;
    private int _depth;
    private bool _failed;

    /// <summary>Whether something is open, or was closed that was not open.</summary>
    public readonly bool IsUnpaired => _failed || _depth != 0;

    public void Read(char mark)
    {
        var opener = CharacterTable.OpenerOf(mark);
        if (opener == '\0')
            Open(mark);
        else if (_depth > 0 && Matches(_open[_depth - 1], opener))
            _depth--;
        else
            _failed = true;
    }

    private static bool Matches(char open, char opener) => open == opener || (open is '(' or '（' && opener is '(' or '（');

    private void Open(char mark)
    {
        if (_depth == MaxDepth)
            _failed = true;
        else
            _open[_depth++] = mark;
    }

    [InlineArray(MaxDepth)]
    private struct Openers
    {
        private char _first;
    }
}

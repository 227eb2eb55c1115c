namespace OutlineLint.Syntax.Green;

/// <summary>Collects the pieces of one line; used again for the next.</summary>
internal sealed class PieceBuffer
{
    private GreenPiece[] _pieces = new GreenPiece[64];
    private int _count;

    public ReadOnlySpan<GreenPiece> Pieces => _pieces.AsSpan(0, _count);

    public int Count => _count;

    public void Clear() => _count = 0;

    /// <summary>Forgets what was added behind the first pieces.</summary>
    public void CutTo(int count) => _count = count;

    /// <summary>Adds a piece, unless it is empty.</summary>
    public void Add(SyntaxKind kind, int width, int form = 0, int ordinal = 0)
    {
        if (width == 0)
            return;
        if (_count == _pieces.Length)
            Array.Resize(ref _pieces, _count * 2);
        _pieces[_count++] = new GreenPiece(kind, width, form, ordinal);
    }
}

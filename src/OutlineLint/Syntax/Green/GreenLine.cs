namespace OutlineLint.Syntax.Green;

/// <summary>One line with its end: knows its pieces and its looks, no position and no neighbour.</summary>
internal sealed class GreenLine(SyntaxKind kind, LineTraits traits, int width, int characters, GreenPiece[] pieces)
{
    /// <summary>What kind of node the line looks like; <see cref="SyntaxKind.None"/> for a blank line.</summary>
    public SyntaxKind Kind { get; } = kind;

    public LineTraits Traits { get; } = traits;

    /// <summary>UTF-16 units with the end of the line.</summary>
    public int Width { get; } = width;

    /// <summary>Characters without white space.</summary>
    public int Characters { get; } = characters;

    public GreenPiece[] Pieces { get; } = pieces;

    /// <summary>The first piece of the first marker; an empty piece when the line has none.</summary>
    public GreenPiece FirstMarker => Array.Find(Pieces, piece => piece.IsMarker);

    public bool Has(LineTraits traits) => (Traits & traits) != 0;

    /// <summary>Whether another line would be read the same: all alike but for the widths of its texts.</summary>
    public bool ReadsLike(GreenLine other)
    {
        if (Kind != other.Kind || Traits != other.Traits || Pieces.Length != other.Pieces.Length)
            return false;
        for (var i = 0; i < Pieces.Length; i++)
        {
            if (!Pieces[i].HasSameFacts(other.Pieces[i]))
                return false;
        }

        return true;
    }
}

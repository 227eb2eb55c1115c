using System.Diagnostics;

namespace OutlineLint.Syntax.Green;

/// <summary>A token or a piece of trivia in eight bytes: its kind, its width, and for a marker its form and its ordinal.</summary>
[DebuggerDisplay("{Kind} {Width}")]
internal readonly struct GreenPiece(SyntaxKind kind, int width, int form = 0, int ordinal = 0) : IEquatable<GreenPiece>
{
    private const int KindBits = 6;
    private const int FormBits = 10;

    private readonly uint _facts = (uint)kind | (uint)form << KindBits | (uint)ordinal << (KindBits + FormBits);

    public SyntaxKind Kind => (SyntaxKind)(_facts & ((1 << KindBits) - 1));

    /// <summary>The number of the marker form; for a count 1 when its sentence binds it to a list.</summary>
    public int Form => (int)(_facts >> KindBits) & ((1 << FormBits) - 1);

    /// <summary>The ordinal of a marker, or the number that a count announces.</summary>
    public int Ordinal => (int)(_facts >> (KindBits + FormBits));

    /// <summary>UTF-16 units.</summary>
    public int Width { get; } = width;

    public bool IsMarker => Kind is SyntaxKind.MarkerPrefixToken or SyntaxKind.OrdinalToken or SyntaxKind.MarkerSuffixToken;

    public bool IsTrivia => Kind <= SyntaxKind.EndOfLineTrivia;

    /// <summary>Whether kind, form and ordinal are alike; the width may differ.</summary>
    public bool HasSameFacts(GreenPiece other) => _facts == other._facts;

    public bool Equals(GreenPiece other) => _facts == other._facts && Width == other.Width;

    public override bool Equals(object? obj) => obj is GreenPiece other && Equals(other);

    public override int GetHashCode() => HashCode.Combine(_facts, Width);
}

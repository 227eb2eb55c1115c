using System.Xml.Linq;

namespace OutlineLint.Documents.Word;

/// <summary>A stretch of the text and where it comes from.</summary>
/// <param name="Kind">What it was made of.</param>
/// <param name="Start">Where it begins in the text, in UTF-16 units.</param>
/// <param name="Length">Its UTF-16 units in the text.</param>
/// <param name="Run">The run, or null for an automatic number.</param>
/// <param name="Node">The element in the run, <c>w:t</c> or another, or null for an automatic number.</param>
/// <param name="Offset">Where the stretch begins in the value of <paramref name="Node"/>: over 0 when blanks before it do not count.</param>
public readonly record struct WordPiece(WordPieceKind Kind, int Start, int Length, XElement? Run, XElement? Node, int Offset)
{
    /// <summary>Where it ends in the text.</summary>
    public int End => Start + Length;
}

using System.Collections.Immutable;
using System.Xml.Linq;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Documents.Word.Numbering;

namespace OutlineLint.Documents.Word;

/// <summary>A paragraph as a reader sees it, with its place in the text and in the document.</summary>
public sealed class WordParagraph
{
    /// <summary>Which paragraph of the speech it is, from 1, empty ones not counted; 0 for an empty one and for one outside the speech.</summary>
    public required int Number { get; init; }

    /// <summary>Where it stands in the text, without the line end behind it.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>The <c>w:p</c>; the last one where deleted or hidden paragraph marks join several.</summary>
    public required XElement Element { get; init; }

    /// <summary>What its text is made of, in the order of the text and without gaps.</summary>
    public required ImmutableArray<WordPiece> Pieces { get; init; }

    /// <summary>Whether it is no part of the speech: a cell of a table, a line of a text box or of the table of contents.</summary>
    public required bool IsAside { get; init; }

    /// <summary>The level of its heading style, 1 to 9, or 0.</summary>
    public required int HeadingLevel { get; init; }

    /// <summary>The list that numbers it, or null.</summary>
    internal NumberedParagraph? Numbering { get; init; }
}

using System.Xml.Linq;

namespace OutlineLint.Documents.Word.Writing;

/// <summary>A place between characters where a run can be cut in two, or a place before or behind something that cannot.</summary>
/// <param name="Run">The run, or the element that is not cut.</param>
/// <param name="Child">Which child of the run the place is in, or before.</param>
/// <param name="Offset">How many characters of that child stand before the place; 0 for before the child.</param>
internal readonly record struct RunPoint(XElement Run, int Child, int Offset)
{
    /// <summary>The place before an element.</summary>
    public static RunPoint Before(XElement element) => new(element, 0, 0);

    /// <summary>The place behind an element.</summary>
    public static RunPoint Behind(XElement element) => new(element, element.Elements().Count(), 0);

    /// <summary>The place of a character of the text.</summary>
    /// <param name="piece">The piece that the place is in, before or behind; no automatic number.</param>
    /// <param name="position">The place in the text.</param>
    /// <param name="isEnd">Whether something ends here: it then goes behind what cannot be cut.</param>
    public static RunPoint At(WordPiece piece, int position, bool isEnd)
    {
        var whole = RunContainers.Uncut(piece.Run!);
        if (whole != piece.Run)
            return isEnd ? Behind(whole) : Before(whole);
        var child = piece.Node!;
        while (child.Parent != piece.Run)
            child = child.Parent!;
        var index = child.ElementsBeforeSelf().Count();
        if (position >= piece.End || (isEnd && child != piece.Node))
            return new(whole, index + 1, 0);
        return position <= piece.Start || child != piece.Node ? new(whole, index, 0) : new(whole, index, piece.Offset + position - piece.Start);
    }
}

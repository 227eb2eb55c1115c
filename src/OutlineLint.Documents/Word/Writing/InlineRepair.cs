using System.Xml.Linq;

namespace OutlineLint.Documents.Word.Writing;

/// <summary>Deletes and inserts characters inside a paragraph; the formatting of the runs stays, and what comes takes over that of what goes.</summary>
internal sealed class InlineRepair(RepairContext context)
{
    /// <summary>Whether characters may be deleted: each was typed, and stands where changes may.</summary>
    public static bool CanDelete(WordParagraph paragraph, int start, int end) =>
        Touched(paragraph, start, end).All(piece => piece.Kind != WordPieceKind.Number && RunContainers.IsOpen(piece.Run!) && piece.Node!.Parent == piece.Run);

    /// <summary>Deletes characters of a paragraph.</summary>
    /// <exception cref="WordException">They cannot be.</exception>
    public void Delete(WordParagraph paragraph, int start, int end)
    {
        if (!CanDelete(paragraph, start, end))
            throw RepairContext.Refusal();
        foreach (var pieces in Touched(paragraph, start, end).GroupBy(piece => piece.Run!, ReferenceEqualityComparer.Instance).Select(group => group.ToList()))
        {
            if (context.IsTracked)
                context.Runs.Insert(RunPoint.At(pieces[0], Math.Max(start, pieces[0].Start), isEnd: false), context.Revisions.Open("del"));
            foreach (var piece in pieces)
                context.Runs.Delete(piece, Math.Max(start, piece.Start), Math.Min(end, piece.End), context.IsTracked);
            if (context.IsTracked)
                context.Runs.Insert(RunPoint.At(pieces[^1], Math.Min(end, pieces[^1].End), isEnd: true), context.Names.Close("del"));
        }
    }

    /// <summary>Inserts text where characters were deleted, or between two that stay.</summary>
    /// <exception cref="WordException">There is no place for it.</exception>
    public void Insert(WordParagraph paragraph, int start, int end, string text)
    {
        if (text.Length == 0)
            return;
        if (Model(paragraph, start, end) is not { } piece)
            context.EditOf(paragraph.Element).Content += Inserted(text, MarkProperties(paragraph.Element));
        else if (!RunContainers.IsOpen(piece.Run!) || piece.Node!.Parent != piece.Run)
            throw RepairContext.Refusal();
        else if (!context.IsTracked && piece.Node!.Name == W.Text && !text.Contains('\t', StringComparison.Ordinal))
            context.Runs.Type(piece, Math.Clamp(start, piece.Start, piece.End), text);
        else
            context.Runs.Insert(PointAt(piece, start, end), InsertedBeside(piece.Run!, text));
    }

    /// <summary>Where something stands that takes the place of these characters: behind what was deleted.</summary>
    public static RunPoint PointAt(WordPiece model, int start, int end) =>
        RunPoint.At(model, Math.Clamp(start == end ? start : Math.Min(end, model.End), model.Start, model.End), isEnd: start > model.Start || end > start);

    /// <summary>The piece that lends its formatting: the first of those deleted, else the one before, else the one behind; null in a paragraph without text.</summary>
    public static WordPiece? Model(WordParagraph paragraph, int start, int end)
    {
        var typed = paragraph.Pieces.Where(piece => piece.Kind is WordPieceKind.Text or WordPieceKind.Sign).ToList();
        var index = start < end ? typed.FindIndex(piece => piece.Start < end && piece.End > start) : -1;
        if (index < 0)
            index = typed.FindLastIndex(piece => piece.Start < start && piece.End >= start);
        if (index < 0)
            index = typed.FindIndex(piece => piece.Start >= start);
        return index < 0 ? typed.Cast<WordPiece?>().LastOrDefault() : typed[index];
    }

    /// <summary>A run of new text, as a tracked change where changes are tracked.</summary>
    /// <param name="text">The text.</param>
    /// <param name="properties">The <c>w:rPr</c> as it is written; nothing for none.</param>
    public string Inserted(string text, string properties)
    {
        if (text.Length == 0)
            return "";
        var names = context.Names;
        var content = string.Join(names.Single("tab"), text.Split('\t').Select(part => part.Length == 0 ? "" : $"{names.Open("t")[..^1]} xml:space=\"preserve\">{XmlNames.Escape(part)}{names.Close("t")}"));
        var run = $"{names.Open("r")}{properties}{content}{names.Close("r")}";
        return context.IsTracked ? $"{context.Revisions.Open("ins")}{run}{names.Close("ins")}" : run;
    }

    /// <summary>The properties of a run that a new one takes over: without the record of how they were changed.</summary>
    public string PropertiesOf(XElement run) => Without(run.Element(W.RunProperties), "rPrChange");

    /// <summary>The properties that the mark of a paragraph has, for its first run.</summary>
    public string MarkProperties(XElement paragraph) =>
        Without(paragraph.Element(W.ParagraphProperties)?.Element(W.RunProperties), "rPrChange", "ins", "del", "moveFrom", "moveTo");

    /// <summary>A change is not put into somebody else's: theirs is cut in two around it.</summary>
    private string InsertedBeside(XElement run, string text)
    {
        var inserted = Inserted(text, PropertiesOf(run));
        if (!context.IsTracked || run.Parent!.Name.LocalName is not ("ins" or "moveTo"))
            return inserted;
        var (parent, id) = (run.Parent, run.Parent.Attribute(W.Id)?.Value);
        var reopening = context.Main.StartTag(parent).Replace($"{context.Names.Prefix}id=\"{id}\"", $"{context.Names.Prefix}id=\"{context.Revisions.NextId()}\"", StringComparison.Ordinal);
        return context.Main.EndTag(parent) + inserted + reopening;
    }

    private string Without(XElement? properties, params string[] names) => properties is null || properties.Elements().All(child => names.Contains(child.Name.LocalName, StringComparer.Ordinal))
        ? ""
        : $"{context.Names.Open("rPr")}{string.Concat(properties.Elements().Where(child => !names.Contains(child.Name.LocalName, StringComparer.Ordinal)).Select(context.Main.Outer))}{context.Names.Close("rPr")}";

    private static IEnumerable<WordPiece> Touched(WordParagraph paragraph, int start, int end) => paragraph.Pieces.Where(piece => piece.Start < end && piece.End > start);
}

using System.Globalization;
using System.Xml.Linq;
using OutlineLint.Documents.Word.Numbering;

namespace OutlineLint.Documents.Word.Writing;

/// <summary>Repairs automatic numbers in the numbering: nothing is typed.</summary>
internal sealed class NumberRepair(RepairContext context)
{
    private readonly Dictionary<WordParagraph, string> _labels = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether a change touches an automatic number.</summary>
    public static WordPiece? NumberIn(WordMap map, TextReplacement change) =>
        map.ParagraphAt(change.Start)?.Pieces is [{ Kind: WordPieceKind.Number } number, ..] && change.Start < number.End && (change.End > change.Start || change.Start > number.Start) ? number : null;

    /// <summary>Notes the number that a paragraph is to have.</summary>
    public void Want(WordParagraph paragraph, TextReplacement change)
    {
        var start = paragraph.Span.Start;
        var label = _labels.TryGetValue(paragraph, out var known) ? known : LabelOf(paragraph);
        // Several changes of one number come from the right to the left.
        _labels[paragraph] = label.Remove(change.Start - start, change.End - change.Start).Insert(change.Start - start, change.Text);
    }

    /// <summary>Writes the lists and what the paragraphs say of them.</summary>
    /// <param name="isGone">Whether a paragraph is deleted.</param>
    public void Apply(Func<WordParagraph, bool> isGone)
    {
        if (_labels.Count == 0)
            return;
        var wanted = context.Document.Map.Paragraphs.Where(paragraph => paragraph.Numbering is not null && !isGone(paragraph))
            .Select(paragraph => new NumberedLine(paragraph, paragraph.Numbering, _labels.GetValueOrDefault(paragraph, LabelOf(paragraph)).TrimEnd()));
        var numbering = context.Parts.Related("numbering", "");
        var nextId = numbering.Root.Elements(W.Main + "num").Select(list => int.TryParse(list.Attribute(W.NumberingId)?.Value, CultureInfo.InvariantCulture, out var id) ? id : 0).Append(0).Max() + 1;
        var plan = NumberPlan.Find(wanted, nextId);
        AddLists(numbering, plan.NewLists);
        foreach (var line in plan.Lines.Where(line => line.Numbering != line.Paragraph.Numbering))
            Number(line);
    }

    private string LabelOf(WordParagraph paragraph) => paragraph.Pieces is [{ Kind: WordPieceKind.Number } number, ..] ? context.Document.Text.Substring(number.Start, number.Length) : "";

    /// <summary>New lists stand behind the last one; what a numbering part has behind its lists stays there.</summary>
    private static void AddLists(XmlSource numbering, List<NumberingList> lists)
    {
        var last = numbering.Root.Elements(W.Main + "num").Last();
        foreach (var list in lists)
            numbering.Edits.Insert(numbering[last].End, Write(list, numbering.Names));
    }

    private static string Write(NumberingList list, XmlNames names)
    {
        var element = new XElement(list.Element);
        if (names.Declaration.Length == 0)
            element.Add(new XAttribute(XNamespace.Xmlns + names.Prefix.TrimEnd(':'), W.Main.NamespaceName));
        var xml = element.ToString(SaveOptions.DisableFormatting);
        return names.Declaration.Length == 0 ? xml.Replace($" xmlns:{names.Prefix.TrimEnd(':')}=\"{W.Main.NamespaceName}\"", "", StringComparison.Ordinal) : xml;
    }

    private void Number(NumberedLine line)
    {
        var names = context.Names;
        var (level, id) = (line.Numbering?.Level ?? 0, line.Numbering?.List.Id ?? 0);
        var edit = context.EditOf(line.Paragraph.Element);
        edit.Number = names.Open("numPr") + names.Single("ilvl", ("val", level.ToString(CultureInfo.InvariantCulture))) + names.Single("numId", ("val", id.ToString(CultureInfo.InvariantCulture))) + names.Close("numPr");
        edit.NumberChange = context.IsTracked ? context.Revisions.Open("pPrChange") : null;
    }
}

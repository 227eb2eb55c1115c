using System.Xml.Linq;

namespace OutlineLint.Documents.Word;

/// <summary>Finds the cells of a table, row by row, without those that a tracked change deletes.</summary>
internal static class WordTables
{
    private static readonly XName Row = W.Main + "tr";
    private static readonly XName RowProperties = W.Main + "trPr";
    private static readonly XName Cell = W.Main + "tc";
    private static readonly XName CellProperties = W.Main + "tcPr";

    public static IEnumerable<XElement> CellsOf(XElement table) =>
        Inside(table, Row).Where(row => row.Element(RowProperties)?.Element(W.Main + "del") is null)
            .SelectMany(row => Inside(row, Cell))
            .Where(cell => cell.Element(CellProperties)?.Element(W.Main + "cellDel") is null);

    /// <summary>Rows and cells may stand in content controls and the like.</summary>
    private static IEnumerable<XElement> Inside(XElement container, XName name)
    {
        foreach (var child in container.Elements())
        {
            if (child.Name == name)
            {
                yield return child;
                continue;
            }

            if (child.Name.Namespace != W.Main || child.Name.LocalName is not ("sdt" or "sdtContent" or "customXml" or "ins" or "moveTo"))
                continue;
            foreach (var inner in Inside(child, name))
                yield return inner;
        }
    }
}

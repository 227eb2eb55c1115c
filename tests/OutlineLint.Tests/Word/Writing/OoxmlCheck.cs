using System.IO.Compression;
using System.Xml.Linq;

namespace OutlineLint.Tests.Word.Writing;

/// <summary>What Word insists on and other programs forgive: the order of properties, numbers that occur once, pairs that are whole, parts that are declared.</summary>
internal static class OoxmlCheck
{
    private static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static readonly string[] ParagraphOrder =
    [
        "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl", "numPr", "suppressLineNumbers", "pBdr", "shd", "tabs", "suppressAutoHyphens", "kinsoku", "wordWrap",
        "overflowPunct", "topLinePunct", "autoSpaceDE", "autoSpaceDN", "bidi", "adjustRightInd", "snapToGrid", "spacing", "ind", "contextualSpacing", "mirrorIndents", "suppressOverlap", "jc",
        "textDirection", "textAlignment", "textboxTightWrap", "outlineLvl", "divId", "cnfStyle", "rPr", "sectPr", "pPrChange",
    ];

    private static readonly string[] MarkOrder = ["ins", "del", "moveFrom", "moveTo"];

    /// <summary>Looks at a whole document.</summary>
    public static void Check(byte[] docx)
    {
        using var archive = new ZipArchive(new MemoryStream(docx));
        var parts = archive.Entries.ToDictionary(entry => entry.FullName, Bytes, StringComparer.Ordinal);
        var main = Load(parts["word/document.xml"]);
        CheckParagraphs(main);
        CheckChanges(main);
        CheckComments(main, parts);
        CheckParts(parts);
        if (parts.TryGetValue("word/numbering.xml", out var numbering))
            CheckLists(Load(numbering));
    }

    private static void CheckParagraphs(XElement main)
    {
        foreach (var paragraph in main.Descendants(W + "p"))
            Assert.True(paragraph.Element(W + "pPr") is not { } first || first == paragraph.Elements().First(), $"Properties come first: {paragraph}");
        foreach (var properties in main.Descendants(W + "pPr"))
            Assert.True(IsOrdered(properties, ParagraphOrder), $"The order of properties: {properties}");
        foreach (var mark in main.Descendants(W + "pPr").Elements(W + "rPr"))
            Assert.True(IsOrdered(mark, MarkOrder), $"Changes of a mark come first: {mark}");
        foreach (var run in main.Descendants(W + "r"))
        {
            Assert.NotEqual("r", run.Parent!.Name.LocalName);
            Assert.True(run.Element(W + "rPr") is not { } first || first == run.Elements().First(), $"Properties come first: {run}");
        }
    }

    private static bool IsOrdered(XElement properties, string[] order)
    {
        var places = properties.Elements().Select(child => Array.IndexOf(order, child.Name.LocalName)).Select(place => place < 0 ? order.Length : place).ToList();
        return places.SequenceEqual(places.Order()) && places.Where(place => place < order.Length).Distinct().Count() == places.Count(place => place < order.Length);
    }

    private static void CheckChanges(XElement main)
    {
        string[] names = ["ins", "del", "pPrChange", "rPrChange"];
        var ids = main.Descendants().Where(element => element.Name.Namespace == W && names.Contains(element.Name.LocalName)).Select(change => change.Attribute(W + "id")!.Value).ToList();
        Assert.Equal(ids.Distinct().Count(), ids.Count);
        Assert.All(main.Descendants(W + "delText"), text => Assert.NotEmpty(text.Ancestors(W + "del")));
        Assert.All(main.Descendants(W + "t"), text => Assert.Empty(text.Ancestors(W + "del")));
        Assert.All(main.Descendants(W + "ins"), change => Assert.NotEqual(W + "ins", change.Parent!.Name));
    }

    private static void CheckComments(XElement main, Dictionary<string, byte[]> parts)
    {
        var starts = Ids(main, "commentRangeStart");
        Assert.Equal(starts, Ids(main, "commentRangeEnd"));
        Assert.Equal(starts, Ids(main, "commentReference"));
        var comments = parts.TryGetValue("word/comments.xml", out var bytes) ? Ids(Load(bytes), "comment") : [];
        Assert.Equal(starts, comments);
        Assert.Equal(comments.Distinct(), comments);
        Assert.All(main.Descendants(W + "commentRangeStart"), start => Assert.Empty(start.Ancestors(W + "txbxContent")));
    }

    private static List<string> Ids(XElement root, string name) => [.. root.Descendants(W + name).Select(element => element.Attribute(W + "id")!.Value).Order(StringComparer.Ordinal)];

    private static void CheckParts(Dictionary<string, byte[]> parts)
    {
        var types = Load(parts["[Content_Types].xml"]);
        var declared = types.Elements().Where(type => type.Name.LocalName == "Override").Select(type => type.Attribute("PartName")!.Value.TrimStart('/')).ToList();
        Assert.Equal(declared.Distinct().Count(), declared.Count);
        Assert.All(declared, part => Assert.Contains(part, parts.Keys));
        foreach (var relation in Load(parts["word/_rels/document.xml.rels"]).Elements().Where(relation => relation.Attribute("TargetMode")?.Value != "External"))
            Assert.Contains($"word/{relation.Attribute("Target")!.Value}", parts.Keys);
    }

    private static void CheckLists(XElement numbering)
    {
        var names = numbering.Elements().Select(child => child.Name.LocalName).Where(name => name is "abstractNum" or "num").ToList();
        Assert.Equal(names.Order(StringComparer.Ordinal), names);
        var ids = numbering.Elements(W + "num").Select(list => list.Attribute(W + "numId")!.Value).ToList();
        Assert.Equal(ids.Distinct().Count(), ids.Count);
    }

    private static XElement Load(byte[] bytes) => XDocument.Load(new MemoryStream(bytes)).Root!;

    private static byte[] Bytes(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}

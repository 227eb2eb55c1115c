using System.Text;
using System.Xml.Linq;

namespace OutlineLint.Documents.Word.Writing;

/// <summary>What happens to the properties of one paragraph: its mark is deleted or inserted, its number is another. Written at once.</summary>
internal sealed class ParagraphEdit(XElement paragraph)
{
    /// <summary>What stands before <c>w:numPr</c> in the properties of a paragraph (ECMA-376 part 1, 17.3.1.26).</summary>
    private static readonly string[] BeforeNumber = ["pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "widowControl"];

    private readonly XElement? _properties = paragraph.Element(W.ParagraphProperties);

    /// <summary>What is tracked of the mark: <c>&lt;w:del/&gt;</c>; nothing for null.</summary>
    public string? Mark { get; set; }

    /// <summary>The new <c>w:numPr</c>; null for the one that is there.</summary>
    public string? Number { get; set; }

    /// <summary>The start tag of the tracked change of the number; null when it is not tracked.</summary>
    public string? NumberChange { get; set; }

    /// <summary>What comes right behind the properties: the first text of an empty paragraph.</summary>
    public string Content { get; set; } = "";

    public void Apply(XmlSource source)
    {
        var written = Properties(source) + Content;
        var extent = source[paragraph];
        if (_properties is not null)
            source.Edits.Replace(source[_properties].Start, source[_properties].End, written);
        else if (extent.IsOneTag)
            source.Edits.Replace(extent.End - 2, extent.End, $">{written}</{XmlNames.TagName(source.StartTag(paragraph))}>");
        else
            source.Edits.Insert(extent.ContentStart, written);
    }

    private string Properties(XmlSource source)
    {
        if (Mark is null && Number is null)
            return source.Outer(_properties);
        var (names, text) = (source.Names, new StringBuilder());
        var children = _properties?.Elements().ToList() ?? [];
        text.Append(_properties is null or { HasElements: false } ? names.Open("pPr") : source.StartTag(_properties));
        var before = Number is null ? 0 : children.FindLastIndex(child => BeforeNumber.Contains(child.Name.LocalName, StringComparer.Ordinal)) + 1;
        foreach (var child in children.Take(before))
            text.Append(source.Outer(child));
        text.Append(Number);
        foreach (var child in children.Skip(before).Where(child => !IsReplaced(child) && !IsLast(child)))
            text.Append(source.Outer(child));
        text.Append(MarkProperties(source, children.Find(child => child.Name == W.RunProperties)));
        foreach (var child in children.Where(IsLast))
            text.Append(source.Outer(child));
        if (NumberChange is not null && !children.Exists(child => child.Name.LocalName == "pPrChange"))
            text.Append(NumberChange).Append(names.Open("pPr")).AppendJoin("", children.Where(child => child.Name != W.RunProperties && !IsLast(child)).Select(source.Outer)).Append(names.Close("pPr")).Append(names.Close("pPrChange"));
        return text.Append(_properties is null or { HasElements: false } ? names.Close("pPr") : source.EndTag(_properties)).ToString();
    }

    private bool IsReplaced(XElement child) => child.Name == W.RunProperties || (Number is not null && child.Name == W.NumberingProperties);

    private static bool IsLast(XElement child) => child.Name.LocalName is "sectPr" or "pPrChange";

    /// <summary>An insertion stands before a deletion, and both before everything else.</summary>
    private string MarkProperties(XmlSource source, XElement? properties)
    {
        if (Mark is null)
            return source.Outer(properties);
        var names = source.Names;
        var first = properties?.Element(W.Main + "ins");
        var others = properties?.Elements().Where(child => child != first).Select(source.Outer) ?? [];
        return $"{names.Open("rPr")}{source.Outer(first)}{Mark}{string.Concat(others)}{names.Close("rPr")}";
    }
}

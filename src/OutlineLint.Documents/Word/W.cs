using System.Xml.Linq;

namespace OutlineLint.Documents.Word;

/// <summary>Names of WordprocessingML (ECMA-376 part 1, clause 17), as they are written after <c>w:</c>.</summary>
internal static class W
{
    public static readonly XNamespace Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace StrictMain = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    public static readonly XNamespace Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    public static readonly XNamespace Math = "http://schemas.openxmlformats.org/officeDocument/2006/math";

    public static readonly XName Val = Main + "val";
    public static readonly XName Body = Main + "body";
    public static readonly XName Paragraph = Main + "p";
    public static readonly XName ParagraphProperties = Main + "pPr";
    public static readonly XName ParagraphStyle = Main + "pStyle";
    public static readonly XName Run = Main + "r";
    public static readonly XName Text = Main + "t";
    public static readonly XName RunProperties = Main + "rPr";
    public static readonly XName RunStyle = Main + "rStyle";
    public static readonly XName Vanish = Main + "vanish";
    public static readonly XName SpecVanish = Main + "specVanish";
    public static readonly XName OutlineLevel = Main + "outlineLvl";
    public static readonly XName NumberingProperties = Main + "numPr";
    public static readonly XName NumberingId = Main + "numId";
    public static readonly XName Level = Main + "lvl";
    public static readonly XName LevelIndex = Main + "ilvl";
    public static readonly XName AbstractNumberingId = Main + "abstractNumId";
    public static readonly XName Id = Main + "id";
    public static readonly XName StyleId = Main + "styleId";
    public static readonly XName TextBoxContent = Main + "txbxContent";

    /// <summary>The value of <c>w:val</c> in a child of that name, or null.</summary>
    public static string? ValueOf(XElement? parent, XName child) => parent?.Element(child)?.Attribute(Val)?.Value;

    /// <summary>The number in <c>w:val</c> of a child of that name, or null when there is none.</summary>
    public static int? NumberOf(XElement? parent, XName child) =>
        int.TryParse(ValueOf(parent, child), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether a switch is on or off, or null when nothing is said of it: <c>&lt;w:vanish/&gt;</c>, <c>&lt;w:vanish w:val="0"/&gt;</c>.</summary>
    public static bool? SwitchOf(XElement? parent, XName child) => parent?.Element(child) is not { } element ? null
        : element.Attribute(Val)?.Value is not ("0" or "false" or "off");
}

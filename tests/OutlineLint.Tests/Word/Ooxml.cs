using System.Security;

namespace OutlineLint.Tests.Word;

/// <summary>Pieces of WordprocessingML.</summary>
internal static class Ooxml
{
    /// <summary>A paragraph of one run.</summary>
    public static string P(string text, string properties = "") => Block(R(text), properties);

    /// <summary>A paragraph of any content.</summary>
    public static string Block(string content, string properties = "") =>
        $"<w:p>{(properties.Length == 0 ? "" : $"<w:pPr>{properties}</w:pPr>")}{content}</w:p>";

    /// <summary>A run of plain text.</summary>
    public static string R(string text, string properties = "") =>
        $"<w:r>{(properties.Length == 0 ? "" : $"<w:rPr>{properties}</w:rPr>")}{T(text)}</w:r>";

    /// <summary>Text as it stands in a run.</summary>
    public static string T(string text) => text.Length == 0 ? "" : $"<w:t xml:space=\"preserve\">{SecurityElement.Escape(text)}</w:t>";

    /// <summary>The part of a field that opens it, divides it or closes it.</summary>
    public static string Field(string type) => $"<w:r><w:fldChar w:fldCharType=\"{type}\"/></w:r>";

    /// <summary>A field with its instruction and its result.</summary>
    public static string Field(string instruction, string result) =>
        $"{Field("begin")}<w:r><w:instrText xml:space=\"preserve\"> {instruction} </w:instrText></w:r>{Field("separate")}{result}{Field("end")}";

    /// <summary>What makes a paragraph a member of a list.</summary>
    public static string NumPr(int numId, int level = 0) => $"<w:numPr><w:ilvl w:val=\"{level}\"/><w:numId w:val=\"{numId}\"/></w:numPr>";

    /// <summary>What gives a paragraph a style.</summary>
    public static string PStyle(string id) => $"<w:pStyle w:val=\"{id}\"/>";

    /// <summary>A paragraph style.</summary>
    public static string Style(string id, string name, string content, string attributes = "") =>
        $"<w:style w:type=\"paragraph\" {attributes} w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>{content}</w:style>";

    /// <summary>A level of a list; the extra content comes where the schema has <c>w:lvlRestart</c>, <c>w:pStyle</c>, <c>w:isLgl</c>, <c>w:suff</c>.</summary>
    public static string Level(int level, string format, string text, string extra = "", int start = 1, string properties = "") =>
        $"<w:lvl w:ilvl=\"{level}\"><w:start w:val=\"{start}\"/><w:numFmt w:val=\"{format}\"/>{extra}<w:lvlText w:val=\"{text}\"/><w:lvlJc w:val=\"left\"/>{properties}</w:lvl>";

    /// <summary>The definition of a list.</summary>
    public static string AbstractNum(int id, params string[] levels) =>
        $"<w:abstractNum w:abstractNumId=\"{id}\"><w:multiLevelType w:val=\"multilevel\"/>{string.Concat(levels)}</w:abstractNum>";

    /// <summary>A list that follows a definition.</summary>
    public static string Num(int id, int abstractId, string overrides = "") =>
        $"<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{abstractId}\"/>{overrides}</w:num>";

    /// <summary>Lets a list begin a level elsewhere.</summary>
    public static string StartOverride(int level, int start) => $"<w:lvlOverride w:ilvl=\"{level}\"><w:startOverride w:val=\"{start}\"/></w:lvlOverride>";

    /// <summary>A table of one row.</summary>
    public static string Table(params string[] cells) =>
        $"<w:tbl><w:tblPr/><w:tblGrid>{string.Concat(cells.Select(_ => "<w:gridCol w:w=\"2000\"/>"))}</w:tblGrid><w:tr>{string.Concat(cells.Select(Cell))}</w:tr></w:tbl>";

    /// <summary>A cell of one paragraph.</summary>
    public static string Cell(string text) => $"<w:tc><w:tcPr><w:tcW w:w=\"2000\" w:type=\"dxa\"/></w:tcPr>{P(text)}</w:tc>";

    /// <summary>A text box, as Word writes one: new in one branch, old in the other.</summary>
    public static string TextBox(string content) => $"""
        <w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:anchor distT="0" distB="0" distL="0" distR="0" simplePos="0" relativeHeight="2" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1"><wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column"><wp:posOffset>0</wp:posOffset></wp:positionH><wp:positionV relativeFrom="paragraph"><wp:posOffset>0</wp:posOffset></wp:positionV><wp:extent cx="1800000" cy="600000"/><wp:wrapNone/><wp:docPr id="1" name="文本框 1"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr txBox="1"/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="1800000" cy="600000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></wps:spPr><wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape style="width:100pt;height:40pt"><v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>
        """;

    /// <summary>The four levels of GB/T 9704 7.3.3 as Word in Chinese writes them.</summary>
    public static string ChineseLevels(int id) => AbstractNum(
        id,
        Level(0, "chineseCountingThousand", "%1、", "<w:suff w:val=\"nothing\"/>"),
        Level(1, "chineseCountingThousand", "（%2）", "<w:suff w:val=\"nothing\"/>"),
        Level(2, "decimal", "%3."),
        Level(3, "decimal", "（%4）", "<w:suff w:val=\"space\"/>"));
}

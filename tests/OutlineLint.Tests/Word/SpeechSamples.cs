using static OutlineLint.Tests.Word.Ooxml;

namespace OutlineLint.Tests.Word;

/// <summary>Whole speeches with the mark-up that Word and WPS leave in them.</summary>
internal static class SpeechSamples
{
    private const string WordFonts = "<w:rFonts w:ascii=\"仿宋_GB2312\" w:eastAsia=\"仿宋_GB2312\" w:hAnsi=\"仿宋_GB2312\" w:hint=\"eastAsia\"/><w:sz w:val=\"32\"/>";
    private const string Indent = "<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>";

    public static IEnumerable<WordSample> All =>
    [
        new("A speech as Word writes it", AsWord(), Lines),
        new("A speech as WPS writes it", AsWps(), Lines),
    ];

    /// <summary>What both of them say.</summary>
    private static string[] Lines =>
    [
        "在全镇秋收工作会议上的讲话", "青石镇镇长　何田生", "", "同志们：", "今天开这个会，讲三点意见。",
        "一、抢天时，颗粒归仓", "（一）机具到位。收割机提前检修。", "（二）人手到位。各村组织互助队。",
        "二、抓质量，细收细打", "1.收割留茬不超过15厘米。", "2.晾晒不占公路。",
        "三、保安全，平平安安", "谢谢大家！",
    ];

    private static DocxBuilder AsWord() => new DocxBuilder()
        .Styles(
            "<w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val=\"en-US\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>"
            + Style("a", "Normal", "<w:qFormat/><w:pPr><w:jc w:val=\"both\"/></w:pPr>", "w:default=\"1\"")
            + Style("1", "heading 1", $"<w:basedOn w:val=\"a\"/><w:next w:val=\"a\"/><w:qFormat/><w:pPr><w:keepNext/>{NumPr(1)}<w:outlineLvl w:val=\"0\"/></w:pPr>")
            + Style("a3", "List Paragraph", "<w:basedOn w:val=\"a\"/><w:pPr><w:ind w:firstLineChars=\"200\" w:firstLine=\"420\"/></w:pPr>"))
        .Numbering(ChineseLevels(0) + AbstractNum(1, Level(0, "decimal", "%1.", "<w:suff w:val=\"nothing\"/>")) + Num(1, 0) + Num(2, 1))
        .Add("<w:p w:rsidR=\"00A77B3E\" w:rsidRDefault=\"00A77B3E\"><w:pPr><w:jc w:val=\"center\"/></w:pPr><w:bookmarkStart w:id=\"0\" w:name=\"_GoBack\"/><w:proofErr w:type=\"spellStart\"/>" + R("在全镇秋收", WordFonts) + "<w:proofErr w:type=\"spellEnd\"/>" + R("工作会议上的讲话", WordFonts + "<w:b/>") + "<w:bookmarkEnd w:id=\"0\"/></w:p>")
        .Add(P("青石镇镇长　何田生", "<w:jc w:val=\"center\"/>")).Add("<w:p w:rsidR=\"00A77B3E\"><w:pPr><w:rPr><w:sz w:val=\"32\"/></w:rPr></w:pPr></w:p>")
        .Add(Block(R("同志们", WordFonts) + R("：", "<w:rFonts w:hint=\"eastAsia\"/>")))
        .Add(Block("<w:r><w:lastRenderedPageBreak/>" + T("今天开这个会，讲三点意见。") + "</w:r>", Indent))
        .Add(P("抢天时，颗粒归仓", PStyle("1"))).Add(Block(R("机具到位。", "<w:b/>") + R("收割机提前检修。"), PStyle("a3") + NumPr(1, 1))).Add(P("人手到位。各村组织互助队。", PStyle("a3") + NumPr(1, 1)))
        .Add(P("抓质量，细收细打", PStyle("1"))).List(2, "0 收割留茬不超过15厘米。", "0 晾晒不占公路。")
        .Add(P("保安全，平平安安", PStyle("1"))).Add(P("谢谢大家！", Indent));

    /// <summary>WPS numbers styles by figures, keeps its extension namespaces, and gives each list a tab that is 0 wide.</summary>
    private static DocxBuilder AsWps() => new DocxBuilder()
        .Styles(Style("1", "Normal", "<w:qFormat/><w:uiPriority w:val=\"0\"/>", "w:default=\"1\"") + Style("2", "heading 1", "<w:basedOn w:val=\"1\"/><w:next w:val=\"1\"/><w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>"))
        .Numbering(
            "<w:abstractNum w:abstractNumId=\"0\"><w:nsid w:val=\"8A2C1F3B\"/><w:multiLevelType w:val=\"singleLevel\"/><w:tmpl w:val=\"8A2C1F3B\"/><w:lvl w:ilvl=\"0\" w:tentative=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:suff w:val=\"nothing\"/><w:lvlText w:val=\"%1、\"/><w:lvlJc w:val=\"left\"/><w:rPr><w:rFonts w:hint=\"eastAsia\"/></w:rPr></w:lvl></w:abstractNum>"
            + "<w:abstractNum w:abstractNumId=\"1\"><w:nsid w:val=\"C0D1E2F3\"/><w:multiLevelType w:val=\"singleLevel\"/><w:tmpl w:val=\"C0D1E2F3\"/><w:lvl w:ilvl=\"0\" w:tentative=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/><w:lvlJc w:val=\"left\"/><w:pPr><w:tabs><w:tab w:val=\"left\" w:pos=\"312\"/></w:tabs></w:pPr></w:lvl></w:abstractNum>"
            + Num(1, 0) + Num(2, 1))
        .Add(P("在全镇秋收工作会议上的讲话", "<w:jc w:val=\"center\"/>")).Paragraphs("青石镇镇长　何田生", "", "同志们：").Add(P("今天开这个会，讲三点意见。", Indent))
        .Add(P("抢天时，颗粒归仓", PStyle("2") + NumPr(1))).Paragraphs("（一）机具到位。收割机提前检修。", "（二）人手到位。各村组织互助队。")
        .Add(P("抓质量，细收细打", PStyle("2") + NumPr(1))).List(2, "0 收割留茬不超过15厘米。", "0 晾晒不占公路。")
        .Add(P("保安全，平平安安", PStyle("2") + NumPr(1))).Add(P("谢谢大家！", Indent));
}

using static OutlineLint.Tests.Word.Ooxml;

namespace OutlineLint.Tests.Word;

/// <summary>Documents that show what is text and what is not.</summary>
internal static class TextSamples
{
    public static IEnumerable<WordSample> All =>
    [
        new(
            "A paragraph is a line of its runs",
            new DocxBuilder().Add(Block(R("同志") + R("们：", "<w:b/>"))).Add(Block("")).Paragraphs("今天"),
            "同志们：", "", "今天"),
        new(
            "Elements stand for characters",
            new DocxBuilder().Add(Block($"<w:r>{T("甲")}<w:tab/>{T("乙")}<w:br/>{T("丙")}<w:cr/>{T("A")}<w:noBreakHyphen/>{T("B")}<w:softHyphen/>{T("C")}</w:r>")),
            "甲\t乙", "丙", "A\u2011BC")
        {
            Difference = new("It keeps the soft hyphen, which nobody sees, as a character.", "甲\t乙", "丙", "A\u2011B\u00ADC"),
        },
        new(
            "Blanks at the ends count only when they are kept",
            new DocxBuilder().Add(Block("<w:r><w:t> 甲 </w:t></w:r><w:r><w:t xml:space=\"preserve\"> 乙\n丙 </w:t></w:r>")),
            "甲 乙 丙 "),
        new(
            "Symbols are what their font shows",
            new DocxBuilder().Add(Block("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F081\"/><w:sym w:font=\"Wingdings\" w:char=\"F06E\"/><w:sym w:font=\"宋体\" w:char=\"4E2D\"/></w:r>")),
            "①■中")
        {
            Difference = new("It leaves the signs of a symbol font as they are stored.", "\uF081\uF06E中"),
        },
        new(
            "Tracked changes are read as accepted",
            new DocxBuilder()
                .Add(Block($"{R("三")}<w:ins w:id=\"1\" w:author=\"a\">{R("个")}</w:ins><w:del w:id=\"2\" w:author=\"a\"><w:r><w:delText>四个</w:delText></w:r></w:del>{R("方面")}"))
                .Add(Block($"<w:moveFrom w:id=\"3\" w:author=\"a\">{R("旧处")}</w:moveFrom><w:moveTo w:id=\"4\" w:author=\"a\">{R("新处")}</w:moveTo>"))
                .Add(Block(R("上半"), "<w:rPr><w:del w:id=\"5\" w:author=\"a\"/></w:rPr>")).Paragraphs("下半"),
            "三个方面", "新处", "上半下半")
        {
            Difference = new("Its text export shows deleted text too.", "三个四个方面", "旧处新处", "上半", "下半"),
        },
        new(
            "A joined paragraph is numbered as its last part is",
            new DocxBuilder().Numbering(ChineseLevels(0) + Num(1, 0))
                .Add(P("上半", NumPr(1) + "<w:rPr><w:del w:id=\"5\" w:author=\"a\"/></w:rPr>")).Add(P("下半", NumPr(1, 1)))
                .Add(Block("<w:del w:id=\"6\" w:author=\"a\"><w:r><w:delText>全删</w:delText></w:r></w:del>", NumPr(1, 1) + "<w:rPr><w:del w:id=\"7\" w:author=\"a\"/></w:rPr>")).List(1, "1 其后"),
            "（一）上半下半", "（二）其后")
        {
            Difference = new("Its text export shows deleted paragraphs too.", "一、上半", "（一）下半", "（二）全删", "（三）其后"),
        },
        new(
            "Hidden text is not read",
            new DocxBuilder()
                .Styles("<w:style w:type=\"character\" w:styleId=\"H\"><w:name w:val=\"暗\"/><w:rPr><w:vanish/></w:rPr></w:style>" + Style("P", "暗段", "<w:rPr><w:vanish/></w:rPr>"))
                .Add(Block(R("显") + R("暗", "<w:vanish/>") + R("明", "<w:vanish w:val=\"0\"/>") + R("藏", "<w:rStyle w:val=\"H\"/>") + R("现", "<w:rStyle w:val=\"H\"/><w:vanish w:val=\"false\"/>")))
                .Add(P("全暗", PStyle("P"))).Paragraphs("末"),
            "显明现", "末")
        {
            Difference = new("Its text export shows hidden text too.", "显暗明藏现", "全暗", "末"),
        },
        new(
            "Of a field the result is read",
            new DocxBuilder()
                .Add(Block(R("今天是") + Field("HYPERLINK \"http://example.com/\"", R("3月1日")) + R("，") + $"<w:fldSimple w:instr=\" AUTHOR \">{R("沈田生")}</w:fldSimple>"))
                .Add(Block(Field("begin") + "<w:r><w:instrText> IF </w:instrText></w:r>" + Field("PAGE", R("7")) + "<w:r><w:instrText> = 1 \"a\" </w:instrText></w:r>" + Field("separate") + R("外") + Field("end"))),
            "今天是3月1日，沈田生", "外")
        {
            Difference = new("It shows a field inside the instruction of another one, and evaluates it.", "今天是3月1日，沈田生", "0外"),
        },
        new(
            "A field that does not end hides no more than its paragraph",
            new DocxBuilder().Paragraphs("首").Add(Block(Field("begin") + R("断"))).Paragraphs("末"),
            "首", "", "末")
        {
            Difference = new("It hides everything behind such a field.", "首"),
        },
        new(
            "What holds runs is read through",
            new DocxBuilder()
                .Add(Block($"<w:hyperlink r:id=\"x\">{R("链")}</w:hyperlink><w:smartTag w:element=\"d\">{R("签")}</w:smartTag><w:sdt><w:sdtPr/><w:sdtContent>{R("控")}</w:sdtContent></w:sdt><w:bookmarkStart w:id=\"0\" w:name=\"b\"/><w:r><w:ruby><w:rubyPr/><w:rt>{R("zhù")}</w:rt><w:rubyBase>{R("注")}</w:rubyBase></w:ruby></w:r>")),
            "链签控注"),
        new(
            "A control around paragraphs is read through, and nothing is fetched",
            new DocxBuilder().Add($"<w:sdt><w:sdtPr/><w:sdtContent>{P("块")}{P("段")}</w:sdtContent></w:sdt>").Paragraphs("末").Add("<w:altChunk r:id=\"y\"/>"),
            "块", "段", "末"),
        new(
            "One branch of an alternative is read",
            new DocxBuilder().Add(Block($"<mc:AlternateContent><mc:Choice Requires=\"wps\">{R("新")}</mc:Choice><mc:Fallback>{R("旧")}</mc:Fallback></mc:AlternateContent>")),
            "新"),
        new(
            "Notes are not part of the text",
            new DocxBuilder().Related("footnotes", "<w:footnotes xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>")
                .Add(Block(R("甲") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + R("乙"))),
            "甲乙")
        {
            Difference = new("It shows the number of the note, which nobody speaks.", "甲1乙"),
        },
        new(
            "A drop cap belongs to the paragraph behind it",
            new DocxBuilder().Add(P("同", "<w:framePr w:dropCap=\"drop\" w:lines=\"2\"/>")).Paragraphs("志们"), "同志们"),
    ];
}

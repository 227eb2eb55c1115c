using static OutlineLint.Tests.Word.Ooxml;

namespace OutlineLint.Tests.Word;

/// <summary>The text of a Word document is what a reader sees.</summary>
public sealed class WordTextTests
{
    [Fact]
    public void A_paragraph_is_a_line_of_its_runs() => WordAssert.HasLines(
        new DocxBuilder().Add(Block(R("同志") + R("们：", "<w:b/>"))).Add(Block("")).Paragraphs("今天"),
        "同志们：", "", "今天");

    [Fact]
    public void Elements_stand_for_characters() => WordAssert.HasLines(
        new DocxBuilder().Add(Block($"<w:r>{T("甲")}<w:tab/>{T("乙")}<w:br/>{T("丙")}<w:cr/>{T("A")}<w:noBreakHyphen/>{T("B")}<w:softHyphen/>{T("C")}</w:r>")),
        "甲\t乙", "丙", "A\u2011BC");

    [Fact]
    public void Blanks_at_the_ends_count_only_when_they_are_kept() => WordAssert.HasLines(
        new DocxBuilder().Add(Block("<w:r><w:t> 甲 </w:t></w:r><w:r><w:t xml:space=\"preserve\"> 乙\n丙 </w:t></w:r>")),
        "甲 乙 丙 ");

    [Fact]
    public void Symbols_are_what_their_font_shows() => WordAssert.HasLines(
        new DocxBuilder().Add(Block("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F081\"/><w:sym w:font=\"Wingdings\" w:char=\"F06E\"/><w:sym w:font=\"宋体\" w:char=\"4E2D\"/></w:r>")),
        "①■中");

    [Fact]
    public void Tracked_changes_are_read_as_accepted() => WordAssert.HasLines(
        new DocxBuilder()
            .Add(Block($"{R("三")}<w:ins w:id=\"1\" w:author=\"a\">{R("个")}</w:ins><w:del w:id=\"2\" w:author=\"a\"><w:r><w:delText>四个</w:delText></w:r></w:del>{R("方面")}"))
            .Add(Block($"<w:moveFrom w:id=\"3\" w:author=\"a\">{R("旧处")}</w:moveFrom><w:moveTo w:id=\"4\" w:author=\"a\">{R("新处")}</w:moveTo>"))
            .Add(Block(R("上半"), "<w:rPr><w:del w:id=\"5\" w:author=\"a\"/></w:rPr>")).Paragraphs("下半"),
        "三个方面", "新处", "上半下半");

    [Fact]
    public void A_joined_paragraph_is_numbered_as_its_last_part_is() => WordAssert.HasLines(
        new DocxBuilder().Numbering(ChineseLevels(0) + Num(1, 0))
            .Add(P("上半", NumPr(1) + "<w:rPr><w:del w:id=\"5\" w:author=\"a\"/></w:rPr>")).Add(P("下半", NumPr(1, 1)))
            .Add(Block("<w:del w:id=\"6\" w:author=\"a\"><w:r><w:delText>全删</w:delText></w:r></w:del>", NumPr(1, 1) + "<w:rPr><w:del w:id=\"7\" w:author=\"a\"/></w:rPr>")).List(1, "1 其后"),
        "（一）上半下半", "（二）其后");

    [Fact]
    public void Hidden_text_is_not_read() => WordAssert.HasLines(
        new DocxBuilder()
            .Styles("<w:style w:type=\"character\" w:styleId=\"H\"><w:name w:val=\"暗\"/><w:rPr><w:vanish/></w:rPr></w:style>" + Style("P", "暗段", "<w:rPr><w:vanish/></w:rPr>"))
            .Add(Block(R("显") + R("暗", "<w:vanish/>") + R("明", "<w:vanish w:val=\"0\"/>") + R("藏", "<w:rStyle w:val=\"H\"/>") + R("现", "<w:rStyle w:val=\"H\"/><w:vanish w:val=\"false\"/>")))
            .Add(P("全暗", PStyle("P"))).Paragraphs("末"),
        "显明现", "末");

    [Fact]
    public void Of_a_field_the_result_is_read() => WordAssert.HasLines(
        new DocxBuilder()
            .Add(Block(R("今天是") + Field("DATE", R("3月1日")) + R("，") + $"<w:fldSimple w:instr=\" AUTHOR \">{R("沈田生")}</w:fldSimple>"))
            .Add(Block(Field("begin") + "<w:r><w:instrText> IF </w:instrText></w:r>" + Field("PAGE", R("7")) + "<w:r><w:instrText> = 1 \"a\" </w:instrText></w:r>" + Field("separate") + R("外") + Field("end")))
            .Add(Block(Field("begin") + R("断"))).Paragraphs("末"),
        "今天是3月1日，沈田生", "外", "", "末");

    [Fact]
    public void What_holds_runs_is_read_through() => WordAssert.HasLines(
        new DocxBuilder()
            .Add(Block($"<w:hyperlink r:id=\"x\">{R("链")}</w:hyperlink><w:smartTag w:element=\"d\">{R("签")}</w:smartTag><w:sdt><w:sdtPr/><w:sdtContent>{R("控")}</w:sdtContent></w:sdt><w:bookmarkStart w:id=\"0\" w:name=\"b\"/><w:r><w:ruby><w:rubyPr/><w:rt>{R("zhù")}</w:rt><w:rubyBase>{R("注")}</w:rubyBase></w:ruby></w:r>"))
            .Add($"<w:sdt><w:sdtContent>{P("块")}</w:sdtContent></w:sdt><w:altChunk r:id=\"y\"/>"),
        "链签控注", "块");

    [Fact]
    public void One_branch_of_an_alternative_is_read() => WordAssert.HasLines(
        new DocxBuilder().Add(Block($"<mc:AlternateContent><mc:Choice Requires=\"wps\">{R("新")}</mc:Choice><mc:Fallback>{R("旧")}</mc:Fallback></mc:AlternateContent>")),
        "新");

    [Fact]
    public void Notes_are_not_part_of_the_text() => WordAssert.HasLines(
        new DocxBuilder().Related("footnotes", "<w:footnotes xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"/>")
            .Add(Block(R("甲") + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>" + R("乙"))),
        "甲乙");

    [Fact]
    public void A_drop_cap_belongs_to_the_paragraph_behind_it() => WordAssert.HasLines(
        new DocxBuilder().Add(P("同", "<w:framePr w:dropCap=\"drop\" w:lines=\"2\"/>")).Paragraphs("志们"), "同志们");
}

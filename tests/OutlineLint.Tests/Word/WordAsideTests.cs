using static OutlineLint.Tests.Word.Ooxml;

namespace OutlineLint.Tests.Word;

/// <summary>Tables, text boxes and the table of contents are lines of the text and no part of the speech.</summary>
public sealed class WordAsideTests
{
    private const string Cell = "<w:tc><w:p><w:r><w:t>{0}</w:t></w:r></w:p></w:tc>";

    [Fact]
    public void Cells_are_asides() => HasAsides(new DocxBuilder().Paragraphs("前").Add(Table("一、项目", "数量")).Paragraphs("后"), "前", "*一、项目", "*数量", "后");

    [Fact]
    public void A_table_of_one_cell_is_a_frame_around_the_text() => HasAsides(new DocxBuilder().Add(Table("同志们：")), "同志们：");

    [Fact]
    public void A_text_box_stands_behind_its_paragraph() => HasAsides(
        new DocxBuilder().Add(Block(R("甲") + TextBox(P("框中")) + R("乙"))).Paragraphs("丙"), "甲乙", "*框中", "丙");

    [Fact]
    public void A_table_of_contents_is_an_aside_by_its_field() => HasAsides(
        new DocxBuilder()
            .Add(Block(Field("begin") + "<w:r><w:instrText> TOC \\o \"1-3\" </w:instrText></w:r>" + Field("separate") + R("一、抓学习\t1")))
            .Add(P("二、抓落实\t2")).Add(Block(Field("end"))).Paragraphs("一、抓学习"),
        "*一、抓学习\t1", "*二、抓落实\t2", "", "一、抓学习");

    [Fact]
    public void A_table_of_contents_is_an_aside_by_its_control_and_by_its_style() => HasAsides(
        new DocxBuilder().Styles(Style("TOC1", "toc 1", ""))
            .Add($"<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent>{P("目录")}</w:sdtContent></w:sdt>")
            .Add(P("一、抓学习\t1", PStyle("TOC1"))).Paragraphs("一、抓学习"),
        "*目录", "*一、抓学习\t1", "一、抓学习");

    [Fact]
    public void Deleted_rows_are_gone() => HasAsides(
        new DocxBuilder().Add($"<w:tbl><w:tr><w:trPr><w:del w:id=\"1\" w:author=\"a\"/></w:trPr>{Of("删")}</w:tr><w:tr>{Of("留")}{Of("下")}</w:tr></w:tbl>"), "*留", "*下");

    private static string Of(string text) => Cell.Replace("{0}", text, StringComparison.Ordinal);

    private static string Table(params string[] cells) => $"<w:tbl><w:tblPr/><w:tr>{string.Concat(cells.Select(Of))}</w:tr></w:tbl>";

    private static string TextBox(string content) =>
        $"<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><w:drawing><wp:inline><a:graphic><a:graphicData><wps:wsp><wps:txbx><w:txbxContent>{content}</w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent>{content}</w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";

    private static void HasAsides(DocxBuilder builder, params string[] lines)
    {
        var document = WordAssert.Read(builder);
        var found = document.Text.Split('\n')[..^1].Select((line, index) => (document.Hints[index].IsAside ? "*" : "") + line);

        Assert.Equal(lines, found);
    }
}

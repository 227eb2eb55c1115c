using static OutlineLint.Tests.Word.Ooxml;

namespace OutlineLint.Tests.Word;

/// <summary>Documents with lines that are no part of the speech; those are marked with *.</summary>
internal static class AsideSamples
{
    public static IEnumerable<WordSample> All =>
    [
        new(
            "Cells are asides",
            new DocxBuilder().Paragraphs("前").Add(Table("一、项目", "数量")).Paragraphs("后"), "前", "*一、项目", "*数量", "后"),
        new(
            "A table of one cell is a frame around the text",
            new DocxBuilder().Add(Table("同志们：")), "同志们："),
        new(
            "A text box stands behind its paragraph",
            new DocxBuilder().Add(Block(R("甲") + TextBox(P("框中")) + R("乙"))).Paragraphs("丙"), "甲乙", "*框中", "丙")
        {
            Difference = new("Its text export leaves text boxes out.", "甲乙", "丙"),
        },
        new(
            "A table of contents is an aside by its field",
            new DocxBuilder()
                .Add(Block(Field("begin") + "<w:r><w:instrText> TOC \\o \"1-3\" </w:instrText></w:r>" + Field("separate") + R("一、抓学习\t1")))
                .Add(P("二、抓落实\t2")).Add(Block(Field("end"))).Paragraphs("一、抓学习"),
            "*一、抓学习\t1", "*二、抓落实\t2", "", "一、抓学习"),
        new(
            "A table of contents is an aside by its control and by its style",
            new DocxBuilder().Styles(Style("TOC1", "toc 1", ""))
                .Add($"<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr><w:sdtContent>{P("目录")}</w:sdtContent></w:sdt>")
                .Add(P("一、抓学习\t1", PStyle("TOC1"))).Paragraphs("一、抓学习"),
            "*目录", "*一、抓学习\t1", "一、抓学习"),
        new(
            "Deleted rows are gone",
            new DocxBuilder().Add($"<w:tbl><w:tr><w:trPr><w:del w:id=\"1\" w:author=\"a\"/></w:trPr>{Cell("删")}</w:tr><w:tr>{Cell("留")}{Cell("下")}</w:tr></w:tbl>"), "*留", "*下")
        {
            Difference = new("Its text export shows deleted rows too.", "删", "留", "下"),
        },
    ];
}

using OutlineLint.Documents.Word;
using static OutlineLint.Tests.Word.Ooxml;

namespace OutlineLint.Tests.Word;

/// <summary>Every position of the text leads back to its paragraph and its run.</summary>
public sealed class WordMapTests
{
    private readonly WordDocument _document = WordAssert.Read(new DocxBuilder()
        .Numbering(ChineseLevels(0) + Num(1, 0))
        .Paragraphs("同志们：", "")
        .Add(Block(R("抓") + R("学习", "<w:b/>"), NumPr(1)))
        .Add(Block($"<w:r>{T("甲")}<w:br/><w:t> 乙丙</w:t></w:r>"))
        .Add($"<w:tbl><w:tr><w:tc>{P("表一")}</w:tc><w:tc>{P("表二")}</w:tc></w:tr></w:tbl>")
        .Paragraphs("末"));

    [Theory]
    [InlineData("同志们", "第1段第1字")]
    [InlineData("们：", "第1段第3字")]
    [InlineData("一、", "第2段自动编号")]
    [InlineData("、抓", "第2段自动编号")]
    [InlineData("抓学", "第2段第3字")]
    [InlineData("习", "第2段第5字")]
    [InlineData("乙", "第3段第2字")]
    [InlineData("表二", "表格、文本框或目录内")]
    [InlineData("末", "第4段第1字")]
    public void A_place_is_told_as_people_count(string text, string expected) =>
        Assert.Equal(expected, _document.Map.PlaceAt(Find(text)).Text.Chinese);

    [Fact]
    public void A_position_has_a_run_and_a_place_in_its_text()
    {
        var piece = _document.Map.PieceAt(Find("习"))!.Value;

        Assert.Equal((WordPieceKind.Text, "学习"), (piece.Kind, piece.Node!.Value));
        Assert.NotNull(piece.Run!.Element(piece.Run.Name.Namespace + "rPr"));
    }

    [Fact]
    public void Blanks_that_do_not_count_are_counted_in_the_run()
    {
        var (position, text) = (Find("丙"), _document.Text);
        var piece = _document.Map.PieceAt(position)!.Value;

        Assert.Equal(text[position], piece.Node!.Value[position - piece.Start + piece.Offset]);
    }

    [Fact]
    public void Every_character_has_its_own_place_in_the_file()
    {
        foreach (var paragraph in _document.Map.Paragraphs)
        {
            Assert.True(paragraph.Pieces.IsEmpty || paragraph.Pieces[0].Start == paragraph.Span.Start);
            Assert.Equal(paragraph.Span.Length, paragraph.Pieces.Sum(piece => piece.Length));
            Assert.All(paragraph.Pieces.Zip(paragraph.Pieces.Skip(1)), pair => Assert.Equal(pair.First.End, pair.Second.Start));
            Assert.All(paragraph.Pieces.Where(piece => piece.Kind == WordPieceKind.Text), piece =>
                Assert.True(_document.Text.AsSpan(piece.Start, piece.Length).SequenceEqual(piece.Node!.Value.AsSpan(piece.Offset, piece.Length))));
        }
    }

    [Fact]
    public void The_end_of_the_text_is_in_the_last_paragraph() => Assert.Equal("末", TextOf(_document.Map.ParagraphAt(_document.Text.Length)!));

    private int Find(string text) => _document.Text.IndexOf(text, StringComparison.Ordinal);

    private string TextOf(WordParagraph paragraph) => _document.Text.Substring(paragraph.Span.Start, paragraph.Span.Length);
}

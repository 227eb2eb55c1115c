using OutlineLint.Diagnostics;
using OutlineLint.Outlining;
using OutlineLint.Rules;
using OutlineLint.Syntax;

namespace OutlineLint.Tests.Rules.Frame;

public class SpeechGenreTests
{
    private const string Body = "\n河水涨了，人心不能慌。\n今晚起，各村轮流上堤。";

    [Theory]
    [InlineData("在全镇防汛工作会议上的讲话提纲", SpeechGenre.Speech)]
    [InlineData("把堤守住\n——在全镇防汛工作会议上的讲话（2750字）", SpeechGenre.Speech)]
    [InlineData("全镇防汛动员会主持词", SpeechGenre.Speech)]
    [InlineData("竞聘演讲稿", SpeechGenre.Speech)]
    [InlineData("把堤守住\n——在镇人民代表大会上的工作报告", SpeechGenre.Report)]
    [InlineData("青禾镇防汛工作汇报提纲", SpeechGenre.Report)]
    [InlineData("关于做好防汛工作的通知", SpeechGenre.Notice)]
    [InlineData("给护堤队员的慰问信", SpeechGenre.Letter)]
    [InlineData("青禾镇防汛工作要点（试行）", SpeechGenre.Plan)]
    [InlineData("青禾镇堤防管理办法", SpeechGenre.Regulation)]
    [InlineData("新年寄语", SpeechGenre.Article)]
    [InlineData("堤上的灯", SpeechGenre.Article)]
    [InlineData("堤上的灯\n同志们：", SpeechGenre.Speech)]
    [InlineData("同志们：", SpeechGenre.Speech)]
    [InlineData("堤上的灯\n各村民委员会、各单位：", SpeechGenre.Notice)]
    [InlineData("近日，青禾镇的堤上来了一批新机器。", SpeechGenre.Article)]
    [InlineData("今年的防汛工作快要结束了。", SpeechGenre.Unknown)]
    [InlineData("今年的防汛工作快要结束了。\n同志们，水还没有退。", SpeechGenre.Speech)]
    [InlineData("第一条　堤防归镇里管。\n第二条　堤上不种树。\n第三条　堤下不取土。", SpeechGenre.Regulation)]
    public void A_genre_is_told_by_title_audience_or_shape(string head, SpeechGenre genre) => Assert.Equal(genre, GenreOf(head + Body));

    [Fact]
    public void A_formula_at_the_end_tells_too()
    {
        Assert.Equal(SpeechGenre.Speech, GenreOf("今年的防汛工作快要结束了。" + Body + "\n我就讲这些，谢谢大家！"));
        Assert.Equal(SpeechGenre.Notice, GenreOf("今年的防汛工作快要结束了。" + Body + "\n特此通知。"));
    }

    [Fact]
    public void An_empty_text_has_none() => Assert.Equal(SpeechGenre.Unknown, GenreOf(""));

    private static SpeechGenre GenreOf(string text) => new Speech(Outline.Create(SyntaxTree.ParseText(text)), Profile.Speech).Genre;
}

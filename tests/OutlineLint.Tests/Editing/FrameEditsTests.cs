using OutlineLint.Diagnostics;
using OutlineLint.Editing;

namespace OutlineLint.Tests.Editing;

public sealed class FrameEditsTests
{
    private const string Title = "在全镇防汛工作会议上的讲话\n沈田生\n（2025年6月1日）\n\n";
    private const string Body = "　　河水涨了，人心不能慌。\n　　今晚起，各村轮流上堤。\n　　粮食和药品都已备好。\n";

    [Fact]
    public void A_salutation_stands_flush_left_below_the_title() => AddSalutation(Title + Body, $"{Title}同志们：\n{Body}");

    [Fact]
    public void The_text_says_whom_it_speaks_to() => AddSalutation($"{Title}{Body}　　同学们，雨停了再上学。\n", $"{Title}同学们：\n{Body}　　同学们，雨停了再上学。\n");

    [Fact]
    public void A_blank_line_follows_where_the_paragraphs_have_one() => AddSalutation("# 在会上的讲话\n\n河水涨了，人心不能慌。\n\n今晚起，各村轮流上堤。\n", "# 在会上的讲话\n\n同志们：\n\n河水涨了，人心不能慌。\n\n今晚起，各村轮流上堤。\n");

    [Fact]
    public void One_salutation_is_enough() => AddSalutation($"{Title}同志们：\n{Body}", null);

    [Fact]
    public void A_notice_greets_nobody() => AddSalutation("关于防汛工作的通知\n\n" + Body, null);

    [Fact]
    public void A_closing_has_the_indent_of_the_text() => AddClosing(Title + Body, $"{Title}{Body}　　谢谢大家！\n");

    [Fact]
    public void A_closing_needs_no_last_line_end() => AddClosing($"{Title}{Body}　　完不成任务不下堤。", $"{Title}{Body}　　完不成任务不下堤。\n　　谢谢大家！");

    [Fact]
    public void A_closing_stands_before_signature_and_date() => AddClosing(
        "在会上的讲话\n\n同志们：\n\n河水涨了，人心不能慌。\n\n今晚起，各村轮流上堤。\n\n粮食和药品都已备好。\n\n青禾镇人民政府\n\n2025年6月1日\n",
        "在会上的讲话\n\n同志们：\n\n河水涨了，人心不能慌。\n\n今晚起，各村轮流上堤。\n\n粮食和药品都已备好。\n\n谢谢大家！\n\n青禾镇人民政府\n\n2025年6月1日\n");

    [Theory]
    [InlineData(Title + "同志们：\n" + Body + "　　谢谢大家！\n")]
    [InlineData(Title + "同志们：\n" + Body + "　　最后，祝大家平安！\n")]
    [InlineData("关于防汛工作的通知\n\n" + Body)]
    [InlineData("")]
    public void No_closing_where_one_stands_or_none_belongs(string text) => AddClosing(text, null);

    [Theory]
    [InlineData(Profile.Document)]
    [InlineData(Profile.Regulation)]
    [InlineData(Profile.Taiwan)]
    public void Only_a_speech_has_a_frame(Profile profile)
    {
        EditAssert.Makes(Title + Body, null, outline => FrameEdits.AddSalutation(outline, profile));
        EditAssert.Makes(Title + Body, null, outline => FrameEdits.AddClosing(outline, profile));
    }

    private static void AddSalutation(string before, string? after) => EditAssert.Makes(before, after, outline => FrameEdits.AddSalutation(outline));

    private static void AddClosing(string before, string? after) => EditAssert.Makes(before, after, outline => FrameEdits.AddClosing(outline));
}

using OutlineLint.Linting;
using OutlineLint.Rules.Frame;
using OutlineLint.Syntax;

namespace OutlineLint.Tests.Rules.Frame;

/// <summary>Each block behind the closing, and each advert, has one owner.</summary>
public class ResidueTests
{
    private const string Speech = "在全镇防汛工作会议上的讲话\n同志们：\n河水涨了，人心不能慌。\n我就讲这些，谢谢大家！";

    [Theory]
    [InlineData(Speech + "\n[|会后请各村支书留一下。|]\n")]
    [InlineData(Speech + "\n\n[|会后请各村支书留一下。\n值班表在门口领。|]\n")]
    public void Sentences_behind_the_closing_are_moved_before_it(string marked)
    {
        var findings = RuleAssert.Finds(new NothingBehindClosingRule(), marked);
        var repaired = RuleAssert.Repair(AnnotatedText.Parse(marked).Text, findings);
        Assert.EndsWith("。\n我就讲这些，谢谢大家！", repaired.TrimEnd(), StringComparison.Ordinal);
        RuleAssert.Finds(new NothingBehindClosingRule(), repaired);
        RuleAssert.Finds(new NoResidueRule(), AnnotatedText.Parse(marked).Text);
    }

    [Fact]
    public void The_message_names_the_closing_and_the_text() => Assert.Equal(
        "结束语“我就讲这些，谢谢大家！”之后还有文字：“会后请各村支书留一下。”。结束语之后只留落款、日期和附件，请把它移到前面，或者删去。",
        Assert.Single(RuleAssert.Finds(new NothingBehindClosingRule(), Speech + "\n[|会后请各村支书留一下。|]")).Message.Chinese);

    [Theory]
    [InlineData("\n青禾镇人民政府\n2024年6月12日")]
    [InlineData("\n石见青\n2024年6月12日")]
    [InlineData("\n石见青")]
    [InlineData("\n附件：1.值班表")]
    [InlineData("\n（全场鼓掌）")]
    [InlineData("\n——————")]
    public void Signature_date_attachment_and_applause_may_follow(string tail)
    {
        RuleAssert.Finds(new NothingBehindClosingRule(), Speech + tail);
        RuleAssert.Finds(new NoResidueRule(), Speech + tail);
    }

    [Fact]
    public void Notes_behind_the_closing_are_found_and_not_moved()
    {
        var finding = Assert.Single(RuleAssert.Finds(new NothingBehindClosingRule(), Speech + "\n\n[|注释\n〔1〕堤指青禾河东堤，一九五三年修成，后来两次加高。|]"));
        Assert.Null(finding.Fix);
    }

    [Theory]
    [InlineData("[|【青檐稿舍】更多范文请加微信|]", "“【青檐稿舍】更多范文请加微信”不是讲话的内容，像是广告、页码或者网页残留。请删去。")]
    [InlineData("\n\n[|上一篇：护林员培训班结业讲话\n返回顶部　加入会员|]", "从“上一篇：护林员培训班结业讲话”起的 2 行不是讲话的内容，像是广告、页码或者网页残留。请删去。")]
    public void Adverts_behind_the_closing_are_deleted(string tail, string message)
    {
        var findings = RuleAssert.Finds(new NoResidueRule(), Speech + tail);
        Assert.Equal(message, Assert.Single(findings).Message.Chinese);
        Assert.Equal(Speech, RuleAssert.Repair(AnnotatedText.Parse(Speech + tail).Text, findings).TrimEnd());
        RuleAssert.Finds(new NothingBehindClosingRule(), AnnotatedText.Parse(Speech + tail).Text);
    }

    [Fact]
    public void A_page_number_in_the_middle_goes_with_its_blank_line()
    {
        const string Marked = "同志们：\r\n\r\n河水涨了。\r\n\r\n[|第2页 共3页|]\r\n\r\n人心不能慌。\r\n";
        var findings = RuleAssert.Finds(new NoResidueRule(), Marked);
        Assert.Equal("同志们：\r\n\r\n河水涨了。\r\n\r\n人心不能慌。\r\n", RuleAssert.Repair(AnnotatedText.Parse(Marked).Text, findings));
    }

    [Fact]
    public void A_list_of_contents_is_no_residue() => RuleAssert.Finds(
        new NoResidueRule(), "青禾镇防汛工作方案\n目录\n人员到位\n物资到位\n人员到位\n今晚起，各村轮流上堤。\n物资到位\n粮食和药品都已备好。");

    [Theory]
    [InlineData("在会上的讲话（[|800字|]）", 13, "标题注明 800 字，实际约 13 字，相差 6054%。请核对正文有没有缺漏，或者改成实际字数。")]
    public void A_length_that_is_far_off_is_corrected(string title, int real, string message)
    {
        var marked = title + "\n河水涨了，人心不能慌乱了。";
        var findings = RuleAssert.Finds(new TrueLengthNoteRule(), marked);
        Assert.Equal(message, Assert.Single(findings).Message.Chinese);
        Assert.Equal($"在会上的讲话（{real}字）\n河水涨了，人心不能慌乱了。", RuleAssert.Repair(AnnotatedText.Parse(marked).Text, findings));
    }

    [Theory]
    [InlineData("在会上的讲话（60字）", "今年GDP增长7.5%，比2023年多了一点。")]
    [InlineData("在会上的讲话（3500字）", "··········")]
    [InlineData("在会上的讲话（3班）", "河水涨了。")]
    public void Either_way_of_counting_will_do_and_a_cut_text_is_not_counted(string title, string last)
    {
        var body = last.StartsWith('今') ? string.Concat(Enumerable.Repeat(last, 3)) : last;
        RuleAssert.Finds(new TrueLengthNoteRule(), title + "\n" + body);
    }

    [Fact]
    public void An_advert_is_not_counted()
    {
        var text = "在会上的讲话（14字）\n河水涨了，不慌。\n谢谢大家！【青檐稿舍】更多范文请加微信，资料会员群";
        Assert.Empty(new Linter([new TrueLengthNoteRule()]).Lint(SyntaxTree.ParseText(text)));
    }
}

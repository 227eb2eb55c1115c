using OutlineLint.Diagnostics;
using OutlineLint.Rules.Punctuation;

namespace OutlineLint.Tests.Rules.Punctuation;

public class ParagraphTests
{
    private const string Sentence = "工地上的人一天比一天多，材料随到随用，到月底主体就能封顶，年底以前大家都能搬进新房子过年。";

    [Theory]
    [InlineData("同志们：\n" + Sentence + "路也修好了，灯也装好了[|，|]\n" + Sentence, "段落以“，”结尾，话没有说完。请补上后半句，或者改为句号。")]
    [InlineData("同志们：\n" + Sentence + "路也修好了，灯也装好[|了|]\n" + Sentence, "段落末尾“灯也装好了”后面没有标点。请补上句号，或者补上漏掉的话。")]
    public void A_paragraph_that_breaks_off_is_found(string marked, string message) =>
        Assert.Equal(message, Assert.Single(RuleAssert.Finds(new ParagraphEndRule(), marked)).Message.Chinese);

    [Theory]
    [InlineData("白日依山尽，\n黄河入海流。\n欲穷千里目，\n更上一层楼。")]
    [InlineData("同志们，\n" + Sentence)]
    [InlineData("出席：" + Sentence + "张三、李四、王五、赵六、钱七、孙八")]
    [InlineData(Sentence + "具体安排如下\n一、看准\n看准再下手。\n二、做实\n做实再收手。")]
    [InlineData(Sentence + "路也修好了，灯也装好了，\n第2页 共3页\n水也通了。" + Sentence)]
    [InlineData("青禾县关于今年春季植树造林工作安排和责任分工以及检查验收办法的几点说明和补充意见的有关情况汇报材料\n" + Sentence)]
    public void Verse_labels_lead_ins_pages_and_long_titles_are_left_alone(string text) => RuleAssert.Finds(new ParagraphEndRule(), text);

    [Fact]
    public void A_text_wrapped_by_hand_has_no_finding() =>
        RuleAssert.Finds(new ParagraphEndRule(), string.Concat(Enumerable.Repeat("工地上的人一天比一天多，材料随到随用，到月底主体\n就能封顶，年底以前大家都能搬进新房子过年，我们都很\n", 6)) + "高兴。");

    [Fact]
    public void A_line_that_begins_with_a_mark_is_one_finding_and_is_joined()
    {
        var marked = Sentence + "路也修好了，灯也装好了\n\n[|，|]水也通了。";
        var text = AnnotatedText.Parse(marked).Text;
        var finding = Assert.Single(RuleAssert.Finds(new BrokenParagraphRule(), marked));
        Assert.Equal("“，”不能出现在一行的开头，这一段多半是被错误的换行断开的，请和上一行连起来。", finding.Message.Chinese);
        Assert.Equal(Sentence + "路也修好了，灯也装好了，水也通了。", RuleAssert.Repair(text, [finding]));
        Assert.Single(RuleFolder.FindingsIn(text));
    }

    [Fact]
    public void A_mark_behind_a_finished_line_is_deleted() =>
        Assert.Equal(Sentence + "\n水也通了。", RuleAssert.Repair(Sentence + "\n。水也通了。", RuleAssert.Finds(new BrokenParagraphRule(), Sentence + "\n[|。|]水也通了。")));

    [Theory]
    [InlineData("大家都说[|\"值\"|]，都说\"好\"。", "大家都说“值”，都说“好”。", FixApplicability.Safe)]
    [InlineData("老人说：“这叫[|\"将心比心\"|]。”", "老人说：“这叫‘将心比心’。”", FixApplicability.Safe)]
    [InlineData("大家都说“值[|\"|]，都说“好”。", "大家都说“值”，都说“好”。", FixApplicability.Safe)]
    public void Straight_quotes_become_chinese_ones(string marked, string repaired, FixApplicability applicability)
    {
        var findings = RuleAssert.Finds(new StraightQuotesRule(), marked);
        var text = AnnotatedText.Parse(marked).Text;
        Assert.Equal(applicability, Assert.Single(findings).Fix!.Applicability);
        Assert.Equal(repaired, RuleAssert.Repair(text, findings));
        Assert.Single(RuleFolder.FindingsIn(text));
        Assert.Empty(RuleFolder.FindingsIn(repaired));
    }

    [Fact]
    public void An_odd_number_of_straight_quotes_has_no_fix()
    {
        var finding = Assert.Single(RuleAssert.Finds(new StraightQuotesRule(), "大家都说[|\"|]值，都很高兴。"));
        Assert.Null(finding.Fix);
        Assert.Equal("中文里的引号应当用“ ”，这一段的直引号是单数（1 个），请看清左右再改。", finding.Message.Chinese);
    }

    [Theory]
    [InlineData("他在纸上写了 say \"yes\" 和一个笑脸。")]
    [InlineData("这台显示器有 27\" 大。")]
    public void Latin_text_keeps_its_quotes(string text) => RuleAssert.Finds(new StraightQuotesRule(), text);
}

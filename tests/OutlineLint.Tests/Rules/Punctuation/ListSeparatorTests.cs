using OutlineLint.Rules.Punctuation;

namespace OutlineLint.Tests.Rules.Punctuation;

public class ListSeparatorTests
{
    [Theory]
    [InlineData("抓三件事：一是修渠。渠要修直[|；|]二是打井；三是栽树。", "这一列表里有的项内部已经用了句号，各项末尾就不能再用分号，应统一用句号。")]
    [InlineData("抓四件事：一是修渠。二是打井[|；|]三是栽树。四是修路。", "这一列表的各项末尾有的用句号，有的用分号，请统一成句号。")]
    [InlineData("要带的东西：\n（一）身份证；\n（二）登记表[|。|]\n（三）两张照片；\n（四）一支笔。", "这一列表的各项之间有的用分号，有的用句号，请统一成分号。")]
    public void Mixed_separators_are_found(string marked, string message) =>
        Assert.Equal(message, Assert.Single(RuleAssert.Finds(new MixedSeparatorsRule(), marked)).Message.Chinese);

    [Theory]
    [InlineData("抓三件事：一是修渠；二是打井；三是栽树。")]
    [InlineData("抓三件事：一是修渠。渠要修直。二是打井。三是栽树。")]
    [InlineData("记三句话：一是“慢工出细活。急不得”；二是“人勤地不懒”；三是“种瓜得瓜”。")]
    [InlineData("抓三件事，一是修渠，二是打井，三是栽树。")]
    [InlineData("一、看准\n看准再下手。\n二、做实；\n做实再收手。\n三、守牢\n守牢不松手。")]
    public void Uniform_separators_are_right(string text) => RuleAssert.Finds(new MixedSeparatorsRule(), text);

    [Theory]
    [InlineData("抓三件事：一是修渠；二是打井；三是栽树[|；|]", "列表的最后一项“三是”以“；”结尾，应改为句号；如果后面还有一项，请补上。")]
    [InlineData("要带的东西：\n（一）身份证；\n（二）两张照片，正面免冠，背面写上姓名和班级[|，|]\n带齐以后到值班室登记，领取出入证和宿舍钥匙，当天入住。", "列表的最后一项“（二）”以“，”结尾，应改为句号；如果后面还有一项，请补上。")]
    public void An_open_end_of_a_list_is_one_finding(string marked, string message)
    {
        Assert.Equal(message, Assert.Single(RuleAssert.Finds(new LastSeparatorRule(), marked)).Message.Chinese);
        Assert.Single(RuleFolder.FindingsIn(AnnotatedText.Parse(marked).Text));
    }

    [Theory]
    [InlineData("（一）要带的东西：\n1.身份证；\n2.登记表；\n（二）要交的东西：\n1.照片；\n2.体检单。")]
    [InlineData("抓两头：\n（一）东头：一是修渠；二是打井；\n（二）西头：一是修路；二是栽树。")]
    public void The_inner_list_of_a_list_that_goes_on_may_end_in_a_semicolon(string text) => Assert.Empty(RuleFolder.FindingsIn(text));

    [Theory]
    [InlineData("一、看准\n看准再下手。\n二、做实；\n做实再收手。")]
    [InlineData("一、看准\n看准再下手。\n二、做实，\n做实再收手。")]
    public void The_end_of_a_heading_is_no_end_of_a_list(string text) => RuleAssert.Finds(new LastSeparatorRule(), text);

    [Theory]
    [InlineData("首先，要早。\n其次，")]
    [InlineData("一、抓学习，要学深。\n二、")]
    [InlineData("一、十十、")]
    public void A_member_that_is_not_written_yet_ends_in_no_separator(string text) => RuleAssert.Finds(new LastSeparatorRule(), text);
}

using OutlineLint.Diagnostics;
using OutlineLint.Rules.Punctuation;

namespace OutlineLint.Tests.Rules.Punctuation;

public class UnpairedMarksTests
{
    [Theory]
    [InlineData("要记住[|“|]三个提前。“报得早”最要紧。", "“三个提前。”前面的左引号没有关闭。请补上右引号，或者删去这个左引号。")]
    [InlineData("要组织“挂牌销号”、突击队[|”|]集训。", "“突击队”后面的右引号没有左引号和它配对。请补上左引号，或者删去这个右引号。")]
    [InlineData("绷紧“万家灯火在心头”[|”|]这根弦。", "“万家灯火在心头”旁边的右引号打了两个，请删去一个。")]
    [InlineData("配得上那句[|”命就托给你们了“|]的信任。", "“命就托给你们了”左边用了右引号，右边用了左引号，左右颠倒，请对调。")]
    [InlineData("大家都记得[|“老规矩“|]这句话。", "“老规矩”后面应为右引号，写成了左引号，请改过来。")]
    [InlineData("大家都记得[|”老规矩”|]这句话。", "“老规矩”前面应为左引号，写成了右引号，请改过来。")]
    [InlineData("按照青政发[|〔2024]|]5号文件办。", "“2024”两边的“〔”和“]”不是一对，请改用同一种。")]
    [InlineData("学好[|《|]安全手册，用好工具箱（新版）。", "“安全手册，用好工具箱”前面的左书名号没有关闭。请补上右书名号，或者删去这个左书名号。")]
    public void The_mark_to_blame_is_found(string marked, string message) =>
        Assert.Equal(message, Assert.Single(RuleAssert.Finds(new UnpairedMarksRule(), marked)).Message.Chinese);

    [Theory]
    [InlineData("他写道：“堤要年年修。\n“人要天天巡。\n“灯要夜夜亮。”\n大家都记得。")]
    [InlineData("他写道：\n“堤要年年修。\n人要天天巡。”")]
    [InlineData("（全体起立，\n鼓掌。）")]
    [InlineData("办法有两条：1）早动手；2）勤检查。")]
    [InlineData("参数在第（1，2）两栏，范围是[0,1)。")]
    [InlineData("I don’t know, 他说，大家笑了:)")]
    [InlineData("《关于落实〈安全手册〉的通知》（试行)已经印发。")]
    [InlineData("a)看表；b)看灯。")]
    public void Quotations_of_several_paragraphs_ordinals_and_faces_are_right(string text) => RuleAssert.Finds(new UnpairedMarksRule(), text);

    [Fact]
    public void Two_slips_in_two_paragraphs_do_not_cancel_each_other() => RuleAssert.Finds(new UnpairedMarksRule(), """
        要记住[|“|]三个提前。“报得早”最要紧，“走得快”也要紧。
        要组织“挂牌销号”、突击队[|”|]集训。
        """);

    [Fact]
    public void The_brackets_of_a_marker_belong_to_the_marker_rules() =>
        Assert.Equal(["OL306 （一)"], RuleFolder.FindingsIn("（一)看表。要看准。\n（二）看灯。要看清。"));

    [Fact]
    public void Only_reversed_marks_are_mended_safely()
    {
        Assert.Equal(FixApplicability.Safe, FixOf("配得上那句”大家放心“的信任。")!.Applicability);
        Assert.Equal(FixApplicability.Unsafe, FixOf("绷紧“大家放心””这根弦。")!.Applicability);
        Assert.Null(FixOf("要记住“三个提前。"));
    }

    [Fact]
    public void A_line_of_nothing_but_marks_has_few_findings() =>
        Assert.InRange(new Linting.Linter([new UnpairedMarksRule()]).Lint(OutlineLint.Syntax.SyntaxTree.ParseText("字" + new string('“', 100_000))).Length, 1, 8);

    private static Fix? FixOf(string text) => Assert.Single(new Linting.Linter([new UnpairedMarksRule()]).Lint(OutlineLint.Syntax.SyntaxTree.ParseText(text))).Fix;
}

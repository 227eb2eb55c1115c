using OutlineLint.Grammar;
using OutlineLint.Outlining;
using OutlineLint.Syntax;

namespace OutlineLint.Tests.Grammar;

/// <summary>A team teaches the grammar its own markers and phrases.</summary>
public sealed class TeamGrammarTests
{
    private const string Team = """
        # What our town writes.
        marker topic "议题一：" {
          kin topic; rank 36; numerals chinese; at line;
          form standard = "议题" <chinese> "：";
          form half     = "议题" <chinese> ":";
        }
        line closing += "我就唠到这儿" ..{0,8}end;
        words advert += 农家乐预订;
        words point += 唠叨;
        """;

    private static readonly SpeechGrammar Grammar = SpeechGrammar.WithFile(Team, "team.grammar");

    [Fact]
    public void A_marker_of_ones_own_is_read()
    {
        var outline = Read("乡亲们：\n今天商量两件事。\n议题一：修水渠\n一、钱从哪里来\n二、人从哪里来\n议题二：办庙会\n我就唠到这儿。\n");

        Assert.Equal(["议题一：", "议题二："], outline.Items.Select(item => item.Marker));
        Assert.Equal(["一、", "二、"], outline.Items[0].Children.Select(item => item.Marker));
        Assert.Equal("我就唠到这儿。", Assert.Single(outline.Frame.Closing).Text);
    }

    [Fact]
    public void A_slip_of_ones_own_is_told_apart() => Assert.Equal("topic/half 2 议题|二|:", MarkerReading.First("议题二:办庙会", Grammar));

    [Fact]
    public void A_closing_of_ones_own_leaves_the_others() =>
        Assert.Equal("谢谢大家！", Assert.Single(Read("乡亲们：\n渠要修好，人要齐心。\n谢谢大家！").Frame.Closing).Text);

    [Fact]
    public void An_advert_of_ones_own_is_skipped() =>
        Assert.Equal("农家乐预订请找老李", Assert.Single(Read("乡亲们：\n渠要修好，人要齐心。\n谢谢大家！\n农家乐预订请找老李\n").Frame.Skipped).Text);

    [Fact]
    public void A_word_of_ones_own_counts() => Assert.StartsWith("reason/", MarkerReading.First("唠叨一：早点回家。", Grammar), StringComparison.Ordinal);

    [Fact]
    public void The_grammar_of_the_library_stays_as_it_is()
    {
        Assert.Null(MarkerReading.First("议题一：修水渠"));
        Assert.DoesNotContain(SpeechGrammar.Default.Styles, style => style.Name == "topic");
    }

    private static Outline Read(string text) => Outline.Create(SyntaxTree.ParseText(text, Grammar));
}

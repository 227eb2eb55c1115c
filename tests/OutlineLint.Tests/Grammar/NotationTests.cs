using OutlineLint.Grammar;

namespace OutlineLint.Tests.Grammar;

public sealed class NotationTests
{
    [Theory]
    [InlineData("let", 1, 4, "name")]
    [InlineData("let x", 1, 6, "'='")]
    [InlineData("let x = \"甲\"", 1, 12, "';'")]
    [InlineData("let x = \"甲", 1, 11, "expected '\"', found end of file")]
    [InlineData("let x = [甲", 1, 11, "expected ']', found end of file")]
    [InlineData("let x = ;", 1, 9, "quoted text")]
    [InlineData("let x = <roamn>;", 1, 10, "roman")]
    [InlineData("let x = (\"甲\";", 1, 13, "')'")]
    [InlineData("# 一\n\nmark x \"甲\" { }", 3, 1, "expected let or words or line or marker, found 'm'")]
    [InlineData("marker x 甲", 1, 10, "quoted text")]
    [InlineData("marker x \"甲\" { }", 1, 8, "form")]
    [InlineData("marker x \"甲\" {\n  rank one;\n}", 2, 8, "number")]
    [InlineData("marker x \"甲\" {\n  at nowhere;\n  form a = \"甲\";\n}", 2, 6, "line")]
    [InlineData("marker x \"甲\" {\n  form a = \"甲\"\n}", 3, 1, "';'")]
    [InlineData("words x = ;", 1, 11, "word")]
    [InlineData("let x = y;", 1, 9, "'y' is not defined above")]
    [InlineData("marker x \"甲\" {\n  floating;\n}", 1, 8, "has no form")]
    [InlineData("marker ordinal \"甲\" { form a = \"甲\"; }", 1, 8, "defined twice")]
    [InlineData("let blank = \"甲\";", 1, 5, "defined twice")]
    [InlineData("words verb = 甲;", 1, 7, "defined twice")]
    [InlineData("words nothing += 甲;", 1, 7, "no words 'nothing'")]
    [InlineData("line closing = \"甲\";", 1, 6, "defined twice")]
    [InlineData("line clsing += \"甲\";", 1, 6, "unknown line 'clsing'")]
    public void A_wrong_file_says_where_and_what_was_expected(string text, int line, int column, string problem)
    {
        var exception = Assert.Throws<GrammarException>(() => SpeechGrammar.WithFile(text, "team.grammar"));

        Assert.Equal((line, column), (exception.Line, exception.Column));
        Assert.Contains(problem, exception.Problem, StringComparison.Ordinal);
        Assert.StartsWith($"team.grammar({line},{column}): ", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# nothing\n")]
    [InlineData("\r\n  # nothing\r\nlet x = \"甲\" # behind\r\n  ;")]
    public void A_file_may_say_little(string text) => Assert.Equal(SpeechGrammar.Default.Styles.Length, SpeechGrammar.WithFile(text, "team.grammar").Styles.Length);

    [Theory]
    [InlineData("words advert += \"\";")]
    [InlineData("marker x \"甲\" { form a = \"\"=1 \"甲\"; }")]
    public void An_empty_word_is_an_error_of_the_file(string text) => Assert.Throws<GrammarException>(() => SpeechGrammar.WithFile(text, "team.grammar"));

    [Fact]
    public void A_form_that_matches_nothing_at_all_marks_nothing()
    {
        var grammar = SpeechGrammar.WithFile("marker x \"甲\" { form a = (\"甲\" !\"乙\")?; }", "team.grammar");

        Assert.Null(MarkerReading.First("甲乙丙", grammar));
    }

    [Fact]
    public void There_may_be_as_many_markers_as_a_team_likes()
    {
        var markers = Enumerable.Range(0, 400).Select(i => $"marker m{i} \"甲\" {{ form a = \"{(char)('\u5000' + i)}\" <chinese> \"：\"; }}");
        var grammar = SpeechGrammar.WithFile(string.Join('\n', markers), "team.grammar");

        Assert.Equal("m399/a 2 \u518F|二|：", MarkerReading.First("\u518F二：甲乙", grammar));
    }
}

using OutlineLint.Grammar;

namespace OutlineLint.Tests.Grammar;

/// <summary>What a wrong grammar file is told: the line, the column, what was expected, what was found.</summary>
public class GrammarNotationTests
{
    [Theory]
    [InlineData("let x = ;", 1, 9, "expected '!' or '&' or '..' or quoted text or set or '<' or name or '(', found ';'")]
    [InlineData("let x = \"a\"", 1, 12, "expected ';', found end of file")]
    [InlineData("# a comment\nlet x = \"a ;\n", 2, 13, "expected '\"', found '\n'")]
    [InlineData("let x = [a-z ;", 1, 15, "expected ']', found end of file")]
    [InlineData("let x = (\"a\" | \"b\" ;", 1, 20, "expected ')', found ';'")]
    [InlineData("let x = \"a\"{2,x} ;", 1, 15, "expected number, found 'x'")]
    [InlineData("let x = \"a\"=first ;", 1, 13, "expected number or last, found 'f'")]
    [InlineData("lets x = \"a\" ;", 1, 1, "expected let or words or line or marker, found 'l'")]
    [InlineData("words x 一 二 ;", 1, 9, "expected '+=' or '=', found '一'")]
    [InlineData("words x = ;", 1, 11, "expected word, found ';'")]
    [InlineData("marker m \"m\" { kin a; form b weak = \"c\"", 1, 40, "expected ';', found end of file")]
    [InlineData("marker m \"m\" { at lines; }", 1, 19, "expected line or sentence or clause or glued, found 'l'")]
    [InlineData("marker m \"m\" {\r\n  kin a;\r\n", 3, 1, "expected kin or rank or floating or numerals or at or form or not or '}', found end of file")]
    [InlineData("marker m \"m\" { }", 1, 8, "marker 'm' has no form")]
    [InlineData("let x = y ;", 1, 9, "'y' is not defined above")]
    public void A_mistake_is_told_with_its_place(string text, int line, int column, string problem)
    {
        var exception = Assert.Throws<GrammarException>(() => SpeechGrammar.WithFile(text, "own.grammar"));
        Assert.Equal((line, column, problem), (exception.Line, exception.Column, exception.Problem));
    }

    [Fact]
    public void An_unknown_numeral_system_is_told_the_known_ones()
    {
        var exception = Assert.Throws<GrammarException>(() => SpeechGrammar.WithFile("let x = <chinesse+1> ;", "own.grammar"));
        Assert.Equal((1, 10), (exception.Line, exception.Column));
        Assert.StartsWith("expected chinese or chinese-positional or ", exception.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("let own-a = \"\\t\" [\\u4E00-\\u4E03^\\]-] \"\\\"\" ;")]
    [InlineData("let own-b = !\"a\" ..{0,3}\"b\"{2} (\"c\"=1 | \"d\"=last)? end ; # the end")]
    [InlineData("words own-c = 一 \"a b\" 二;let own-d=own-c+ own-c*;")]
    public void The_notation_needs_no_blanks_and_allows_comments(string text) => SpeechGrammar.WithFile(text, "own.grammar");
}

using OutlineLint.Grammar;
using OutlineLint.Grammar.Patterns;
using OutlineLint.Syntax;
using OutlineLint.Syntax.Green;

namespace OutlineLint.Tests.Grammar;

/// <summary>The gates that spare most lines and places a match: narrow where they are asked often, never too narrow.</summary>
public class FirstCharacterTests
{
    private static readonly FrameGrammar Frame = SpeechGrammar.Default.Frame;

    public static TheoryData<string> LinesAskedForEverywhere => [.. Enum.GetNames<LineStarts>().Where(name => name != nameof(LineStarts.None))];

    [Theory]
    [MemberData(nameof(LinesAskedForEverywhere))]
    public void A_line_asked_for_everywhere_begins_with_few_characters(string name)
    {
        var pattern = (LinePattern)typeof(FrameGrammar).GetProperty(name)!.GetValue(Frame)!;
        Assert.NotNull(pattern.First);
        Assert.InRange(pattern.First.Count, 1, 200);
        Assert.All(pattern.First, c => Assert.True(Frame.StartsOf(c).HasFlag(Enum.Parse<LineStarts>(name))));
    }

    [Fact]
    public void The_sample_of_every_marker_passes_the_gates()
    {
        var grammar = SpeechGrammar.Default;
        foreach (var style in grammar.Styles)
        {
            // Some forms want text behind the marker, some the end of the line or a blank.
            string[] lines = [style.Sample + "抓落实——", style.Sample, style.Sample + " 抓", style.Sample + "到"];
            Assert.Contains(lines, line => grammar.MatchMarker(line, 0, MarkerPlaces.Line, out _, out _) > 0);
        }
    }

    [Fact]
    public void A_word_added_later_begins_a_marker()
    {
        var grammar = SpeechGrammar.WithFile("words point += 叮咛 ;", "own.grammar");
        Assert.True(grammar.MatchMarker("叮咛一：早点睡。", 0, MarkerPlaces.Line, out var form, out _) > 0);
        Assert.Equal("reason", form!.Style.Name);
        Assert.Equal(SpanPattern.NoMatch, SpeechGrammar.Default.MatchMarker("叮咛一：早点睡。", 0, MarkerPlaces.Line, out _, out _));
    }

    [Fact]
    public void A_word_added_later_ends_a_salutation()
    {
        const string Line = "在座的摆渡人：";
        Assert.False(Frame.Salutation.IsMatch(Line));
        Assert.True(SpeechGrammar.WithFile("words office += 摆渡人 ;", "own.grammar").Frame.Salutation.IsMatch(Line));
    }

    [Fact]
    public void The_mark_that_closes_a_comment_is_seen() =>
        Assert.True(SyntaxTree.ParseText("一 -->").Lines[0].Has(LineTraits.ClosesComment));
}

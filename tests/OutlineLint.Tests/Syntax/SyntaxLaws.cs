using Microsoft.CodeAnalysis.Text;
using OutlineLint.Syntax;
using OutlineLint.Tests.Texts;

namespace OutlineLint.Tests.Syntax;

/// <summary>What holds of the tree of any text.</summary>
public sealed class SyntaxLaws
{
    [Fact]
    public void A_tree_is_its_text() => SpeechGen.HoldsForAnyText(text => Assert.Equal(text, SyntaxTree.ParseText(text).ToFullString()));

    [Fact]
    public void Children_tile_their_parent() => SpeechGen.HoldsForAnyText(text => Tile(SyntaxTree.ParseText(text).GetRoot()));

    [Fact]
    public void A_node_knows_its_parent_and_its_tree() => SpeechGen.HoldsForAnyText(text =>
    {
        var root = SyntaxTree.ParseText(text).GetRoot();
        Assert.Null(root.Parent);
        Assert.All(root.DescendantNodes().Prepend(root), node => Assert.All(node.ChildNodes(), child => Assert.Same(node, child.Parent)));
        Assert.All(root.DescendantNodes(), node => Assert.Same(root.Tree, node.Tree));
    });

    [Fact]
    public void A_span_lies_in_its_full_span_without_trivia_at_its_ends() => SpeechGen.HoldsForAnyText(text =>
        Assert.All(SyntaxTree.ParseText(text).GetRoot().DescendantNodes(), node =>
        {
            Assert.True(node.FullSpan.Contains(node.Span));
            Assert.False(node.Span.IsEmpty);
        }));

    [Fact]
    public void Lines_end_where_they_end_in_Roslyn() => SpeechGen.HoldsForAnyText(text =>
    {
        var tree = SyntaxTree.ParseText(text);
        var starts = tree.Text.Lines.Select(line => line.Start).Where(start => start < text.Length);
        Assert.Equal(starts, Enumerable.Range(0, tree.LineCount).Select(tree.StartOf));
    });

    [Fact]
    public void Only_trivia_holds_line_ends() => SpeechGen.HoldsForAnyText(text =>
        Assert.All(SyntaxTree.ParseText(text).GetRoot().DescendantTokens(), token => Assert.Equal(-1, token.Text.AsSpan().IndexOfAny("\r\n\u0085\u2028\u2029"))));

    [Fact]
    public void Only_the_mark_of_a_salutation_and_the_end_of_the_file_may_be_empty() => SpeechGen.HoldsForAnyText(text =>
        Assert.All(SyntaxTree.ParseText(text).GetRoot().DescendantTokens(), token =>
            Assert.True(!token.Span.IsEmpty || token.Kind is SyntaxKind.VocativeMarkToken or SyntaxKind.EndOfFileToken)));

    [Fact]
    public void A_marker_has_a_form_and_an_ordinal_that_a_member_can_have() => SpeechGen.HoldsForAnyText(text =>
        Assert.All(SyntaxTree.ParseText(text).GetRoot().DescendantNodes().OfType<MarkerSyntax>(), marker =>
        {
            Assert.All(marker.DescendantTokens(), token => Assert.Same(marker.Form, token.Form));
            Assert.All(marker.DescendantTokens(), token => Assert.Equal(marker.Value, token.Value));
            Assert.True(marker.Value is >= 0 and <= 9999 or ushort.MaxValue);
        }));

    [Fact]
    public void A_line_looks_the_same_among_any_others() => SpeechGen.HoldsForAnyText(text =>
    {
        var tree = SyntaxTree.ParseText(text);
        for (var line = 0; line < tree.LineCount; line++)
        {
            var alone = SyntaxTree.ParseText(text[tree.StartOf(line)..tree.StartOf(line + 1)]);
            Assert.True(tree.Lines[line].ReadsLike(alone.Lines[0]));
            Assert.Equal(tree.Lines[line].Pieces, alone.Lines[0].Pieces);
            Assert.Equal(tree.Lines[line].Characters, alone.Lines[0].Characters);
        }
    });

    [Fact]
    public void A_walker_sees_every_token_and_every_piece_of_trivia() => SpeechGen.HoldsForAnyText(text =>
    {
        var walker = new Collector();
        walker.Visit(SyntaxTree.ParseText(text).GetRoot());
        Assert.Equal(text, string.Concat(walker.Spans.OrderBy(span => span.Start).ThenBy(span => span.End).Select(span => text.Substring(span.Start, span.Length))));
    });

    private static void Tile(SyntaxNode node)
    {
        var position = node.FullSpan.Start;
        foreach (var child in node.ChildNodesAndTokens())
        {
            Assert.Equal(position, child.FullSpan.Start);
            if (child.Node is { } inner)
                Tile(inner);
            else
                Tile(child.Token!);
            position = child.FullSpan.End;
        }

        Assert.Equal(node.FullSpan.End, position);
    }

    private static void Tile(SyntaxToken token)
    {
        var position = token.FullSpan.Start;
        foreach (var span in token.LeadingTrivia.Select(trivia => trivia.Span).Append(token.Span).Concat(token.TrailingTrivia.Select(trivia => trivia.Span)))
        {
            Assert.Equal(position, span.Start);
            position = span.End;
        }

        Assert.Equal(token.FullSpan.End, position);
        Assert.All(token.LeadingTrivia.Concat(token.TrailingTrivia), trivia => Assert.False(trivia.Span.IsEmpty));
    }

    private sealed class Collector : SyntaxWalker
    {
        public List<TextSpan> Spans { get; } = [];

        public override void VisitToken(SyntaxToken token)
        {
            Spans.Add(token.Span);
            base.VisitToken(token);
        }

        public override void VisitTrivia(SyntaxTrivia trivia) => Spans.Add(trivia.Span);
    }
}

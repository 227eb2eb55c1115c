using OutlineLint.Outlining;
using OutlineLint.Syntax;
using OutlineLint.Tests.Texts;

namespace OutlineLint.Tests.Outlining;

/// <summary>Compares an outline with marks in its text.</summary>
internal static class OutlineAssert
{
    /// <summary>Every item and no other is marked with its level: <c>[1|一、|]抓学习</c>; an inferred one has an empty mark before its heading.</summary>
    public static Outline Items(string marked) => Check(marked, outline =>
        outline.DescendantItems().Select(item => ($"{item.Level}", item.MarkerSpan ?? new(item.HeadingSpan.Start, 0))));

    /// <summary>Every part of the frame and no other is marked with its name: <c>[salutation|同志们：|]</c>.</summary>
    public static Outline Frame(string marked) => Check(marked, outline =>
        OutlineShape.FrameOf(outline).Select(part => (part.Name, part.Element.Span)));

    private static Outline Check(string marked, Func<Outline, IEnumerable<(string, Microsoft.CodeAnalysis.Text.TextSpan)>> marks)
    {
        var text = MarkedText.Strip(marked);
        var outline = Outline.Create(SyntaxTree.ParseText(text));
        Assert.Equal(marked, MarkedText.Annotate(text, marks(outline)), ignoreLineEndingDifferences: true);
        return outline;
    }
}

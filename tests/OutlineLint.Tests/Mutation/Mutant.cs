using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Tests.Mutation;

/// <summary>A text with one defect.</summary>
/// <param name="Text">The text.</param>
/// <param name="Place">Where a reader would point at the defect.</param>
internal readonly record struct Mutant(string Text, TextSpan Place)
{
    /// <summary>The text after some changes.</summary>
    /// <param name="text">The text before them.</param>
    /// <param name="place">The place of the defect in the text before them; it grows with what is put in at its borders.</param>
    /// <param name="changes">The changes, in any order.</param>
    public static Mutant Of(string text, TextSpan place, params IEnumerable<TextChange> changes)
    {
        var sorted = changes.OrderBy(change => change.Span.Start).ToList();
        var start = place.Start + sorted.Where(change => change.Span.Start < place.Start && change.Span.End <= place.Start).Sum(Growth);
        var end = place.End + sorted.Where(change => change.Span.Start < place.End || (change.Span.IsEmpty && change.Span.Start == place.End)).Sum(Growth);
        return new Mutant(SourceText.From(text).WithChanges(sorted).ToString(), TextSpan.FromBounds(start, Math.Max(start, end)));
    }

    /// <summary>The text with one span replaced, which is the place of the defect.</summary>
    public static Mutant Replace(string text, TextSpan span, string content) => Of(text, span, new TextChange(span, content));

    private static int Growth(TextChange change) => change.NewText!.Length - change.Span.Length;
}

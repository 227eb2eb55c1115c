using OutlineLint.Outlining;

namespace OutlineLint.Tests.Mutation.Punctuation;

/// <summary>Where the marks stand that come in pairs.</summary>
internal static class MarkPlaces
{
    /// <summary>The marks in the lines of the body; those of markers aside.</summary>
    public static IEnumerable<int> In(Specimen seed) =>
        from line in seed.Outline.Lines
        where line.Role == LineRole.Body && line.Span.Length > 0
        from position in Enumerable.Range(line.Span.Start, line.Span.Length)
        where "“”《》（）「」".Contains(seed.Text[position], StringComparison.Ordinal) && !seed.Outline.DescendantItems().Any(item => item.MarkerSpan?.Contains(position) == true)
        select position;
}

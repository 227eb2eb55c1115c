using Microsoft.CodeAnalysis.Text;
using OutlineLint.Outlining;

namespace OutlineLint.Reporting.Page.Text;

/// <summary>A stretch of the text that is set off.</summary>
/// <param name="Span">Where it is; an empty one is a place between two characters.</param>
/// <param name="Kind">What it is marked as.</param>
/// <param name="Number">The number of the item or of the finding, from 1.</param>
internal readonly record struct Stroke(TextSpan Span, StrokeKind Kind, int Number)
{
    /// <summary>Every stroke of a document, in the order of the text.</summary>
    public static List<Stroke> Of(DocumentView view)
    {
        var strokes = new List<Stroke>();
        foreach (var (index, item) in view.Items.Index())
        {
            if (item.MarkerSpan is { } marker)
                strokes.Add(new(marker, StrokeKind.Marker, index + 1));
            strokes.Add(new(item.HeadingSpan, item.Kind == OutlineItemKind.InlineItem ? StrokeKind.Member : StrokeKind.Heading, index + 1));
        }

        foreach (var skipped in view.Document.Outline?.Frame.Skipped ?? [])
            strokes.Add(new(skipped.Span, StrokeKind.Skipped, 0));
        foreach (var (index, finding) in view.Findings.Index())
        {
            strokes.Add(new(finding.Span, StrokeKind.Finding, index + 1));
            strokes.AddRange(finding.Related.Where(place => !place.Span.IsEmpty).Select(place => new Stroke(place.Span, StrokeKind.Related, index + 1)));
        }

        strokes.Sort((left, right) => (left.Span.Start, left.Kind, left.Number).CompareTo((right.Span.Start, right.Kind, right.Number)));
        return strokes;
    }
}

using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Reporting.Page.Text;

/// <summary>A part of a line in which the same strokes hold from end to end.</summary>
/// <param name="Span">Where it is; empty for a place between two characters.</param>
/// <param name="Strokes">The strokes that hold.</param>
internal readonly record struct Piece(TextSpan Span, Stroke[] Strokes)
{
    /// <summary>Whether a stroke of that kind holds.</summary>
    public bool Has(StrokeKind kind) => Array.Exists(Strokes, stroke => stroke.Kind == kind);

    /// <summary>The numbers of the strokes of that kind.</summary>
    public IEnumerable<int> Numbers(StrokeKind kind) => Strokes.Where(stroke => stroke.Kind == kind).Select(stroke => stroke.Number);

    /// <summary>Cuts a line wherever a stroke begins or ends.</summary>
    /// <param name="line">The line without its end.</param>
    /// <param name="strokes">The strokes that touch it, in the order of the text.</param>
    public static IEnumerable<Piece> Of(TextSpan line, List<Stroke> strokes)
    {
        var cuts = new SortedSet<int> { line.Start, line.End };
        foreach (var stroke in strokes)
        {
            cuts.Add(Math.Clamp(stroke.Span.Start, line.Start, line.End));
            cuts.Add(Math.Clamp(stroke.Span.End, line.Start, line.End));
        }

        return Between([.. cuts], line, strokes);
    }

    private static IEnumerable<Piece> Between(int[] cuts, TextSpan line, List<Stroke> strokes)
    {
        var open = new List<Stroke>();
        var next = 0;
        for (var i = 0; i < cuts.Length; i++)
        {
            open.RemoveAll(stroke => stroke.Span.End <= cuts[i]);
            for (; next < strokes.Count && (strokes[next].Span.Start <= cuts[i] || cuts[i] == line.End); next++)
            {
                if (IsPlace(strokes[next], line))
                    yield return new(new TextSpan(cuts[i], 0), [strokes[next]]);
                else if (strokes[next].Span.End > cuts[i])
                    open.Add(strokes[next]);
            }

            if (i + 1 < cuts.Length)
                yield return new(TextSpan.FromBounds(cuts[i], cuts[i + 1]), [.. open]);
        }
    }

    /// <summary>A finding that covers no character of the line, and none of another line either.</summary>
    private static bool IsPlace(Stroke stroke, TextSpan line) =>
        stroke.Kind == StrokeKind.Finding && (stroke.Span.IsEmpty || (stroke.Span.Start >= line.End && stroke.Span.Length <= 2));
}

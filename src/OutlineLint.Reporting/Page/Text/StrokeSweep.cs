using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Reporting.Page.Text;

/// <summary>Goes through the strokes of a text, line by line.</summary>
/// <param name="strokes">All of them, in the order of the text.</param>
internal sealed class StrokeSweep(List<Stroke> strokes)
{
    private readonly List<Stroke> _open = [];
    private int _next;

    /// <summary>The strokes that touch the next line, in the order of the text.</summary>
    public List<Stroke> Next(TextLine line)
    {
        _open.RemoveAll(stroke => stroke.Span.End <= line.Start && stroke.Span.Start < line.Start);
        for (; _next < strokes.Count && strokes[_next].Span.Start <= line.End; _next++)
            _open.Add(strokes[_next]);

        // One that begins in the line end between \r and \n belongs to this line, and is shown as a place at its end.
        for (; _next < strokes.Count && strokes[_next].Span.Start < line.EndIncludingLineBreak; _next++)
            _open.Add(strokes[_next]);
        return _open;
    }
}

using System.Xml.Linq;

namespace OutlineLint.Documents.Word.Writing;

/// <summary>Puts XML between runs, and cuts a run in two where it has to; both halves keep its formatting. Collects first, so that a run is written once.</summary>
internal sealed class RunEditor(XmlSource source)
{
    private readonly Dictionary<XElement, RunEdit> _runs = new(ReferenceEqualityComparer.Instance);

    /// <summary>Puts XML at a place, behind what was put there before.</summary>
    public void Insert(RunPoint point, string xml) => EditOf(point.Run).Insert(point, xml);

    /// <summary>Takes characters out, or makes them deleted text.</summary>
    /// <param name="piece">The piece.</param>
    /// <param name="start">Where in the text it begins.</param>
    /// <param name="end">Where in the text it ends.</param>
    /// <param name="isTracked">Whether the characters stay, as deleted text; the run must then be enclosed in <c>w:del</c>.</param>
    public void Delete(WordPiece piece, int start, int end, bool isTracked) => EditOf(piece.Run!).Delete(
        piece.Node!, piece.Offset + start - piece.Start, piece.Offset + end - piece.Start, isTracked);

    /// <summary>Types characters into a text that is there.</summary>
    public void Type(WordPiece piece, int position, string text) => EditOf(piece.Run!).Type(piece.Node!, piece.Offset + position - piece.Start, text);

    /// <summary>Hands everything over to the source.</summary>
    public void Apply()
    {
        foreach (var (run, edit) in _runs)
        {
            if (run.Name == W.Run)
                edit.Apply(source);
            else
                edit.ApplyAround(source);
        }
    }

    private RunEdit EditOf(XElement run)
    {
        if (!_runs.TryGetValue(run, out var edit))
            _runs.Add(run, edit = new(run));
        return edit;
    }
}

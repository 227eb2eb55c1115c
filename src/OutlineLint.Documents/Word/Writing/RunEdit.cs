using System.Text;
using System.Xml.Linq;

namespace OutlineLint.Documents.Word.Writing;

/// <summary>What happens to one run: where it is cut, what stands in the cuts, which characters go.</summary>
internal sealed class RunEdit(XElement run)
{
    private readonly List<XElement> _children = [.. run.Elements()];
    private readonly SortedDictionary<(int Child, int Offset), StringBuilder> _cuts = [];
    private readonly Dictionary<XElement, TextEdit> _texts = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<XElement> _removed = new(ReferenceEqualityComparer.Instance);

    public void Insert(RunPoint point, string xml)
    {
        if (!_cuts.TryGetValue((point.Child, point.Offset), out var cut))
            _cuts.Add((point.Child, point.Offset), cut = new());
        cut.Append(xml);
    }

    public void Delete(XElement node, int start, int end, bool isTracked)
    {
        if (node.Name == W.Text)
            TextOf(node).Delete(start, end, isTracked);
        else if (!isTracked)
            _removed.Add(node);
    }

    public void Type(XElement node, int offset, string text) => TextOf(node).Type(offset, text);

    /// <summary>Writes the cuts and the changed texts.</summary>
    public void Apply(XmlSource source)
    {
        var reopening = source.StartTag(run) + source.Outer(run.Element(W.RunProperties));
        var (close, first) = (source.EndTag(run), run.Element(W.RunProperties) is null ? 0 : 1);
        foreach (var ((child, offset), xml) in _cuts)
        {
            if (offset > 0)
                TextOf(_children[child]).Cut(offset, $"{close}{xml}{reopening}");
            else if (child <= first)
                source.Edits.Insert(source[run].Start, xml.ToString());
            else if (child == _children.Count)
                source.Edits.Insert(source[run].End, xml.ToString());
            else
                source.Edits.Insert(source[_children[child]].Start, $"{close}{xml}{reopening}");
        }

        foreach (var (node, edit) in _texts)
            source.Edits.Replace(source[node].Start, source[node].End, edit.Write(source));
        foreach (var node in _removed)
            source.Edits.Replace(source[node].Start, source[node].End, "");
    }

    /// <summary>Writes what stands before and behind an element that is not cut.</summary>
    public void ApplyAround(XmlSource source)
    {
        foreach (var ((child, _), xml) in _cuts)
            source.Edits.Insert(child == 0 ? source[run].Start : source[run].End, xml.ToString());
    }

    private TextEdit TextOf(XElement node)
    {
        if (!_texts.TryGetValue(node, out var text))
            _texts.Add(node, text = new(node));
        return text;
    }
}

using System.Text;
using System.Xml.Linq;

namespace OutlineLint.Documents.Word.Writing;

/// <summary>What happens to one <c>w:t</c>: it is cut, characters go or become deleted text, others come.</summary>
internal sealed class TextEdit(XElement node)
{
    private readonly SortedDictionary<int, string> _cuts = [];
    private readonly SortedDictionary<int, string> _typed = [];
    private readonly List<(int Start, int End, bool IsTracked)> _deleted = [];

    public void Cut(int offset, string xml) => _cuts.Add(offset, xml);

    public void Type(int offset, string text) => _typed[offset] = _typed.GetValueOrDefault(offset, "") + XmlNames.Escape(text);

    public void Delete(int start, int end, bool isTracked) => _deleted.Add((start, end, isTracked));

    /// <summary>The text in its pieces, with what stands between them.</summary>
    public string Write(XmlSource source)
    {
        var visible = RawText.Visible(node);
        var extent = source[node];
        var raw = new RawText(source.Text[extent.ContentStart..extent.ContentEnd], node.Value);
        var (result, piece) = (new StringBuilder(), new StringBuilder());
        var wasDeleted = false;
        var points = _cuts.Keys.Concat(_typed.Keys).Concat(_deleted.SelectMany(range => new[] { range.Start, range.End }))
            .Append(visible.Start).Append(visible.End).Where(at => at >= visible.Start && at <= visible.End).Distinct().Order().ToList();
        foreach (var (index, point) in points.Index())
        {
            if (_cuts.TryGetValue(point, out var cut))
            {
                Flush(result, piece, wasDeleted, source);
                result.Append(cut);
            }

            piece.Append(_typed.GetValueOrDefault(point, ""));
            if (index + 1 == points.Count)
                continue;
            var deletion = _deleted.Find(range => range.Start <= point && range.End >= points[index + 1] && range.End > range.Start);
            wasDeleted = deletion is { End: > 0, IsTracked: true };
            if (deletion.End == 0 || deletion.IsTracked)
                piece.Append(raw[point, points[index + 1]]);
        }

        Flush(result, piece, wasDeleted, source);
        return result.ToString();
    }

    private void Flush(StringBuilder result, StringBuilder piece, bool isDeleted, XmlSource source)
    {
        if (piece.Length == 0)
            return;
        var name = XmlNames.TagName(source.StartTag(node));
        if (isDeleted)
            name = name[..^1] + "delText";
        var text = piece.ToString();
        var space = char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]) || isDeleted ? " xml:space=\"preserve\"" : "";
        result.Append('<').Append(name).Append(space).Append('>').Append(text).Append("</").Append(name).Append('>');
        piece.Clear();
    }
}

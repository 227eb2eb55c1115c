using System.Text;
using System.Xml.Linq;

namespace OutlineLint.Documents.Word.Writing;

/// <summary>A part as text, with the place of every element, so that it can be changed here and there and stays as it is everywhere else.</summary>
internal sealed class XmlSource
{
    private readonly Dictionary<XElement, XmlExtent> _extents = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<XElement, StringBuilder> _appended = new(ReferenceEqualityComparer.Instance);
    private readonly Encoding _encoding;
    private readonly byte[] _mark;

    private XmlSource(string name, string text, XElement root, Encoding encoding, byte[] mark)
    {
        (Name, Text, Root, _encoding, _mark) = (name, text, root, encoding, mark);
        foreach (var (element, extent) in root.DescendantsAndSelf().Zip(XmlScanner.Scan(text)))
            _extents.Add(element, extent);
        Names = XmlNames.Of(root);
    }

    /// <summary>The name of the part.</summary>
    public string Name { get; }

    /// <summary>The text, without byte order mark.</summary>
    public string Text { get; }

    public XElement Root { get; }

    /// <summary>How elements of WordprocessingML are written in it.</summary>
    public XmlNames Names { get; }

    /// <summary>What is changed.</summary>
    public XmlEdits Edits { get; } = new();

    /// <summary>Whether anything is changed.</summary>
    public bool IsChanged => !Edits.IsEmpty || _appended.Count > 0;

    /// <summary>Reads a part.</summary>
    /// <param name="part">The part.</param>
    /// <param name="root">Its root, when it was read before.</param>
    /// <exception cref="WordException">It is no XML, or in an encoding that is not written.</exception>
    public static XmlSource Read(WordPart part, XElement? root = null)
    {
        root ??= WordXml.Load(part);
        var (encoding, length) = part.Bytes switch
        {
            [0xFF, 0xFE, ..] => ((Encoding)new UnicodeEncoding(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true), 2),
            [0xFE, 0xFF, ..] => (new UnicodeEncoding(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true), 2),
            [0xEF, 0xBB, 0xBF, ..] => (new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true), 3),
            _ => (new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true), 0),
        };
        if (length == 0 && root.Document?.Declaration?.Encoding is { } declared && !declared.Equals("utf-8", StringComparison.OrdinalIgnoreCase) && !declared.Equals("us-ascii", StringComparison.OrdinalIgnoreCase))
            throw new WordException(WritingProblem.Encoding(part.Name));
        try
        {
            return new(part.Name, encoding.GetString(part.Bytes.AsSpan(length)), root, encoding, part.Bytes[..length]);
        }
        catch (DecoderFallbackException)
        {
            throw new WordException(WritingProblem.Encoding(part.Name));
        }
    }

    public XmlExtent this[XElement element] => _extents[element];

    /// <summary>The start tag as it is written.</summary>
    public string StartTag(XElement element) => Text[_extents[element].Start.._extents[element].ContentStart];

    /// <summary>The end tag as it is written.</summary>
    public string EndTag(XElement element) => Text[_extents[element].ContentEnd.._extents[element].End];

    /// <summary>The whole element as it is written; nothing for null.</summary>
    public string Outer(XElement? element) => element is null ? "" : Text[_extents[element].Start.._extents[element].End];

    /// <summary>Adds XML before the end tag, behind what was added before.</summary>
    public void Append(XElement element, string xml)
    {
        if (!_appended.TryGetValue(element, out var text))
            _appended.Add(element, text = new());
        text.Append(xml);
    }

    /// <summary>The part with its changes; asked for once.</summary>
    public byte[] ToBytes()
    {
        foreach (var (element, xml) in _appended)
        {
            var extent = _extents[element];
            if (extent.IsOneTag)
                Edits.Replace(extent.End - 2, extent.End, $">{xml}</{XmlNames.TagName(StartTag(element))}>");
            else
                Edits.Insert(extent.ContentEnd, xml.ToString());
        }

        return [.. _mark, .. _encoding.GetBytes(Edits.Apply(Text))];
    }
}

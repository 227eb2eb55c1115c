using System.Xml.Linq;

namespace OutlineLint.Documents.Word.Writing;

/// <summary>What the writers of one repair share.</summary>
internal sealed class RepairContext
{
    private readonly Dictionary<XElement, ParagraphEdit> _paragraphs = new(ReferenceEqualityComparer.Instance);

    public RepairContext(WordDocument document, WordFixMode mode, WordAuthor author)
    {
        (Document, IsTracked) = (document, mode == WordFixMode.Tracked);
        Parts = new(document);
        Runs = new(Main);
        Revisions = new(Main, author);
    }

    public WordDocument Document { get; }

    public bool IsTracked { get; }

    public WordParts Parts { get; }

    public RunEditor Runs { get; }

    public Revisions Revisions { get; }

    public XmlSource Main => Parts.Main;

    public XmlNames Names => Main.Names;

    public ParagraphEdit EditOf(XElement paragraph)
    {
        if (!_paragraphs.TryGetValue(paragraph, out var edit))
            _paragraphs.Add(paragraph, edit = new(paragraph));
        return edit;
    }

    /// <summary>The file with everything that was asked for.</summary>
    public byte[] ToBytes()
    {
        // The properties of a paragraph stand before its first run, and before what is put before that.
        foreach (var edit in _paragraphs.Values)
            edit.Apply(Main);
        Runs.Apply();
        return Parts.ToBytes();
    }

    /// <summary>Stops the repair: this is not changed in a document.</summary>
    public static WordException Refusal() => new(WritingProblem.Fixed);
}

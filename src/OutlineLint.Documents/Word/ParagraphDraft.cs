using System.Collections.Immutable;
using System.Text;
using System.Xml.Linq;

namespace OutlineLint.Documents.Word;

/// <summary>A paragraph while it is read: its text and its pieces, counted from its own start.</summary>
internal sealed class ParagraphDraft
{
    private readonly StringBuilder _text = new();
    private readonly List<WordPiece> _pieces = [];

    /// <summary>Text boxes that hang on the paragraph; they are read behind it.</summary>
    public List<XElement> TextBoxes { get; } = [];

    /// <summary>Whether text of the table of contents stands in it.</summary>
    public bool IsContents { get; set; }

    public bool IsEmpty => _pieces.Count == 0;

    public string Text => _text.ToString();

    public bool HasWords => _text.ToString().AsSpan().Trim().Length > 0;

    public char First => _text.Length == 0 ? '\0' : _text[0];

    /// <summary>Adds a stretch of characters; nothing for none.</summary>
    public void Add(WordPieceKind kind, ReadOnlySpan<char> text, XElement run, XElement node, int offset = 0)
    {
        if (text.IsEmpty)
            return;
        _pieces.Add(new(kind, _text.Length, text.Length, run, node, offset));
        _text.Append(text);
    }

    /// <summary>The pieces as they stand in the whole text, behind a number that takes some characters.</summary>
    /// <param name="start">Where the paragraph begins.</param>
    /// <param name="number">The characters of the automatic number; 0 for none.</param>
    public ImmutableArray<WordPiece> PiecesAt(int start, int number)
    {
        var pieces = _pieces.Select(piece => piece with { Start = piece.Start + start + number });
        return number == 0 ? [.. pieces] : [new WordPiece(WordPieceKind.Number, start, number, Run: null, Node: null, Offset: 0), .. pieces];
    }
}

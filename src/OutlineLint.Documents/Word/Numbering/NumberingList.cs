using System.Xml.Linq;

namespace OutlineLint.Documents.Word.Numbering;

/// <summary>A list that paragraphs refer to, <c>w:num</c>: the levels of its definition with what it overrides.</summary>
internal sealed class NumberingList
{
    private const int Count = 9;

    private readonly NumberingLevel[] _levels = new NumberingLevel[Count];
    private readonly int?[] _starts = new int?[Count];

    /// <summary>Reads a list.</summary>
    /// <param name="id">The number of the list, <c>w:numId</c>.</param>
    /// <param name="definition">The <c>w:abstractNum</c> that the list follows; lists with the same one count together.</param>
    /// <param name="element">The <c>w:num</c>.</param>
    public NumberingList(int id, XElement definition, XElement element)
    {
        (Id, Definition, Element) = (id, definition, element);
        Array.Fill(_levels, NumberingLevel.Empty);
        foreach (var level in definition.Elements(W.Level))
            Set(level, level.Attribute(W.LevelIndex)?.Value);
        foreach (var change in element.Elements(W.Main + "lvlOverride"))
        {
            var index = change.Attribute(W.LevelIndex)?.Value;
            if (change.Element(W.Level) is { } level)
                Set(level, index);
            if (W.NumberOf(change, W.Main + "startOverride") is { } start && TryIndex(index) is { } at)
                _starts[at] = start;
        }
    }

    public int Id { get; }

    public XElement Definition { get; }

    public XElement Element { get; }

    public NumberingLevel this[int level] => _levels[level];

    /// <summary>What a level begins with here.</summary>
    public int StartOf(int level) => _starts[level] ?? _levels[level].Start;

    /// <summary>Whether a level begins anew when this list is first used.</summary>
    public bool Restarts(int level) => _starts[level] is not null;

    /// <summary>The level that numbers a paragraph style, or null.</summary>
    public int? LevelOf(WordStyle style) => Array.FindIndex(_levels, level => level.StyleId == style.Id) is >= 0 and var index ? index : null;

    private void Set(XElement level, string? index)
    {
        if (TryIndex(index) is { } at)
            _levels[at] = NumberingLevel.From(level);
    }

    private static int? TryIndex(string? text) => text is [>= '0' and < '9' and var digit] ? digit - '0' : null;
}

using System.Globalization;
using System.Xml.Linq;

namespace OutlineLint.Documents.Word.Numbering;

/// <summary>The lists of a document, from <c>numbering.xml</c>.</summary>
internal sealed class NumberingLists
{
    /// <summary>A definition may stand in for a list style that stands in for another; not for ever.</summary>
    private const int LongestLink = 8;

    private readonly Dictionary<int, XElement> _lists = [];
    private readonly Dictionary<string, XElement> _definitions = new(StringComparer.Ordinal);
    private readonly Dictionary<int, NumberingList?> _read = [];
    private readonly WordStyles _styles;

    public NumberingLists(XElement? root, WordStyles styles)
    {
        _styles = styles;
        foreach (var definition in root?.Elements(W.Main + "abstractNum") ?? [])
            _definitions.TryAdd(definition.Attribute(W.AbstractNumberingId)?.Value ?? "", definition);
        foreach (var list in root?.Elements(W.Main + "num") ?? [])
        {
            if (int.TryParse(list.Attribute(W.NumberingId)?.Value, CultureInfo.InvariantCulture, out var id))
                _lists.TryAdd(id, list);
        }
    }

    /// <summary>A list, or null when there is none of that number; 0 is never one, and takes the number off a paragraph.</summary>
    public NumberingList? Find(int id)
    {
        if (id == 0)
            return null;
        if (!_read.TryGetValue(id, out var list))
            _read[id] = list = _lists.TryGetValue(id, out var element) && DefinitionOf(element) is { } definition ? new(id, definition, element) : null;
        return list;
    }

    /// <summary>The definition that has the levels: one that names a list style is only a stand-in for that style's own.</summary>
    private XElement? DefinitionOf(XElement list)
    {
        for (var i = 0; i < LongestLink; i++)
        {
            if (!_definitions.TryGetValue(W.ValueOf(list, W.AbstractNumberingId) ?? "", out var definition))
                return null;
            var style = W.ValueOf(definition, W.Main + "numStyleLink");
            if (style is null)
                return definition;
            if (Array.Find(_styles.Chain(style), link => link.NumberingId is not null)?.NumberingId is not { } id || !_lists.TryGetValue(id, out var next))
                return definition;
            list = next;
        }

        return null;
    }
}

using System.Globalization;
using System.Xml.Linq;

namespace OutlineLint.Documents.Word.Writing;

/// <summary>Numbers the tracked changes that are written; each has a number that no other one has.</summary>
internal sealed class Revisions
{
    private readonly XmlNames _names;
    private readonly WordAuthor _author;
    private int _next;

    public Revisions(XmlSource main, WordAuthor author)
    {
        (_names, _author) = (main.Names, author);
        var ids = main.Root.Descendants().Attributes(W.Id).Select(id => int.TryParse(id.Value, CultureInfo.InvariantCulture, out var number) ? number : 0);
        _next = ids.DefaultIfEmpty(0).Max() + 1;
    }

    /// <summary>A start tag: <c>w:ins</c>, <c>w:del</c>, <c>w:pPrChange</c>.</summary>
    public string Open(string name) => _names.Open(name, _author.Attributes(_next++));

    /// <summary>An element of one tag, as the mark of a paragraph has it.</summary>
    public string Single(string name) => _names.Single(name, _author.Attributes(_next++));

    /// <summary>A number for a change that is cut in two.</summary>
    public string NextId() => (_next++).ToString(CultureInfo.InvariantCulture);
}

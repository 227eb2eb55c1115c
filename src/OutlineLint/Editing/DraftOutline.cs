using OutlineLint.Outlining;

namespace OutlineLint.Editing;

/// <summary>An outline whose sections can be put elsewhere.</summary>
internal sealed class DraftOutline
{
    private readonly Dictionary<OutlineItem, DraftSection> _sections = new(ReferenceEqualityComparer.Instance);

    public DraftOutline(Outline outline)
    {
        foreach (var item in outline.Items)
            Add(Root, item);
    }

    /// <summary>What the sections of the first level stand under.</summary>
    public DraftSection Root { get; } = new(null);

    /// <summary>The section of an item.</summary>
    public DraftSection this[OutlineItem item] => _sections[item];

    /// <summary>Every section, in the order that the text will have.</summary>
    public IEnumerable<DraftSection> Sections => Root.DescendantsAndSelf().Skip(1);

    private void Add(DraftSection parent, OutlineItem item)
    {
        var section = new DraftSection(item) { List = item.Series };
        _sections.Add(item, section);
        parent.Insert(parent.Children.Count, section);
        foreach (var child in item.Children)
            Add(section, child);
    }
}

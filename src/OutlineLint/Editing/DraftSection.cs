using OutlineLint.Outlining;

namespace OutlineLint.Editing;

/// <summary>An item in an outline that is being changed.</summary>
/// <param name="item">The item as it is; null for the root.</param>
internal sealed class DraftSection(OutlineItem? item)
{
    /// <summary>The item as it is.</summary>
    public OutlineItem Item => item!;

    /// <summary>The section above.</summary>
    public DraftSection? Parent { get; private set; }

    /// <summary>The sections below, in the order that the text will have.</summary>
    public List<DraftSection> Children { get; } = [];

    /// <summary>The list that the section is counted in: the siblings with the same one.</summary>
    public object? List { get; set; }

    /// <summary>How the section will be marked, when not as it is.</summary>
    public MarkerModel? Model { get; set; }

    /// <summary>The marker that it will have; as it is where nobody changes it.</summary>
    public string Marker { get; set; } = item?.Marker ?? "";

    /// <summary>The number that it will have.</summary>
    public int Ordinal { get; set; } = item?.Ordinal ?? 0;

    /// <summary>The level that it will have; 0 for the root.</summary>
    public int Level => Parent is null ? 0 : Parent.Level + 1;

    /// <summary>Whether the section opens a line, so that it can be moved as lines.</summary>
    public bool IsBlock => item is { Kind: not OutlineItemKind.InlineItem };

    /// <summary>Puts a section under this one.</summary>
    public void Insert(int index, DraftSection child)
    {
        Children.Insert(index, child);
        child.Parent = this;
    }

    /// <summary>Takes the section from its place.</summary>
    public void Remove() => Parent!.Children.Remove(this);

    /// <summary>This section and all below it, in the order that the text will have.</summary>
    public IEnumerable<DraftSection> DescendantsAndSelf() => Children.SelectMany(child => child.DescendantsAndSelf()).Prepend(this);
}

namespace OutlineLint.Outlining.Reading;

/// <summary>A series that the reading has opened.</summary>
internal sealed class DraftSeries(DraftItem? parent, int scope)
{
    public DraftItem? Parent { get; private set; } = parent;

    /// <summary>Which scope it stands in: 0 for the main text, then one for each attachment.</summary>
    public int Scope { get; } = scope;

    public List<DraftItem> Items { get; } = [];

    public NumberingMode Mode { get; set; }

    public Series? Series { get; set; }

    /// <summary>Puts the series under an item that was found later.</summary>
    public void MoveUnder(DraftItem parent)
    {
        Parent = parent;
        foreach (var item in Items)
            item.Parent = parent;
    }
}

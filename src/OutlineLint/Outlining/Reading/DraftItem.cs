namespace OutlineLint.Outlining.Reading;

/// <summary>An item that the reading has accepted, before its span is measured.</summary>
internal sealed class DraftItem(OutlineEvent e, int ordinal, int expectedOrdinal, DraftItem? parent, DraftSeries series)
{
    public OutlineEvent Event { get; } = e;

    public int Ordinal { get; } = ordinal;

    public int ExpectedOrdinal { get; set; } = expectedOrdinal;

    public DraftItem? Parent { get; set; } = parent;

    public DraftSeries Series { get; } = series;

    public int Level => Parent is null ? 1 : Parent.Level + 1;

    /// <summary>The items below, while they are collected.</summary>
    public List<OutlineItem> Children { get; } = [];

    /// <summary>The item as it is published.</summary>
    public OutlineItem? Item { get; set; }

    /// <summary>The heading of an inferred parallel: the length of its first sentence; 0 for the whole line.</summary>
    public int LeadSentence { get; init; }
}

namespace OutlineLint.Outlining.Reading;

/// <summary>What the reading has accepted: items and series in the order of the text, and the lines where sections end.</summary>
internal sealed class Drafts
{
    public List<DraftItem> Items { get; } = [];

    public List<DraftSeries> Series { get; } = [];

    /// <summary>Lines at which all open items end: the start of the peroration.</summary>
    public List<int> Boundaries { get; } = [];
}

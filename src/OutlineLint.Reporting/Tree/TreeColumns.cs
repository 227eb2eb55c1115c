using OutlineLint.Diagnostics;
using OutlineLint.Outlining;

namespace OutlineLint.Reporting.Tree;

/// <summary>The columns of figures at the right of a tree: share, length, speaking time. In a narrow terminal they give way to the text.</summary>
internal sealed class TreeColumns
{
    private const int Gap = 2;
    private const int LeastText = 32;

    private readonly MessageLanguage _language;
    private readonly int _shareWidth;
    private readonly int _charactersWidth;
    private readonly int _timeWidth;

    public TreeColumns(IReadOnlyCollection<TreeRow> rows, TreeLayout layout)
    {
        _language = layout.Language;
        _shareWidth = Widest(rows, ShareOf);
        _charactersWidth = Widest(rows, CharactersOf);
        _timeWidth = Widest(rows, TimeOf);
        var figures = _shareWidth + _charactersWidth + _timeWidth + (3 * Gap);
        AreShown = rows.Count > 0 && layout.Width - figures >= LeastText;
        var widestRow = rows.Select(row => row.Width).DefaultIfEmpty().Max();
        TextWidth = Math.Min(AreShown ? layout.Width - figures : layout.Width, widestRow);
    }

    /// <summary>Whether there is room for them.</summary>
    public bool AreShown { get; }

    /// <summary>The columns that are left for guides, marker and heading.</summary>
    public int TextWidth { get; }

    /// <summary>The figures of one item, with the gap before them.</summary>
    public string Of(OutlineItem item) =>
        Cell(ShareOf(item), _shareWidth) + Cell(CharactersOf(item), _charactersWidth) + Cell(TimeOf(item), _timeWidth);

    private static int Widest(IReadOnlyCollection<TreeRow> rows, Func<OutlineItem, string> text) =>
        rows.Select(row => DisplayWidth.Of(text(row.Item))).DefaultIfEmpty().Max();

    private static string Cell(string text, int width) => DisplayText.Spaces(Gap) + DisplayText.PadLeft(text, width);

    /// <summary>Only the first level has shares: one glance at them is the balance of the speech.</summary>
    private static string ShareOf(OutlineItem item) => item.Level == 1 ? Figures.Share(item.Share) : "";

    private string CharactersOf(OutlineItem item) => Figures.Characters(item.Characters, _language);

    private string TimeOf(OutlineItem item) => Figures.Time(item.Seconds, _language);
}

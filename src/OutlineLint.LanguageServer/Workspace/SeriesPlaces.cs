using OutlineLint.Outlining;

namespace OutlineLint.LanguageServer.Workspace;

/// <summary>A series and its lead-in, found from a cursor at the count that announces it or at the marker of one of its members.</summary>
/// <param name="Series">The series.</param>
/// <param name="Member">The member at the cursor; null when the cursor is at the count.</param>
internal sealed record SeriesPlaces(Series Series, OutlineItem? Member)
{
    /// <summary>The sentence that announces the series; null when none does.</summary>
    public LeadIn? LeadIn => Series.LeadIn;

    /// <summary>The series at a place; null when there is none.</summary>
    public static SeriesPlaces? At(Outline outline, int offset)
    {
        if (outline.CountAt(offset) is { } leadIn)
            return leadIn.Series is { } announced ? new(announced, Member: null) : null;
        return outline.MarkerAt(offset) is { Series: { } series } item ? new(series, item) : null;
    }
}

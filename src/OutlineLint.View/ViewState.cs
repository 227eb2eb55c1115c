namespace OutlineLint.View;

/// <summary>What the page is told whenever the file changes.</summary>
/// <param name="Version">The version of the file that the page should show.</param>
/// <param name="CanUndo">Whether the last repair can be taken back.</param>
/// <param name="Problem">Why the file cannot be shown now; null when it can.</param>
internal sealed record ViewState(int Version, bool CanUndo, string? Problem);

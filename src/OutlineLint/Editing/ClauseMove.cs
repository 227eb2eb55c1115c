using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Outlining;

namespace OutlineLint.Editing;

/// <summary>
/// Moves a member of a list inside a paragraph. The markers and the marks between the members stay where they are, and the words change places;
/// so the numbers and the last 。 are right without more.
/// </summary>
internal static class ClauseMove
{
    public static Fix? Of(SpeechText text, OutlineItem item, OutlineItem target, Placement placement)
    {
        if (item.Series is not { } series || item == target || target.Series != series || placement == Placement.Inside || Clauses.Of(text, series) is not { } clauses)
            return null;
        var members = series.Members.Select(member => member.Item).ToList();
        var (from, to) = (members.IndexOf(item), members.IndexOf(target) + (placement == Placement.After ? 1 : 0));
        to -= from < to ? 1 : 0;
        var order = clauses.ToList();
        order.RemoveAt(from);
        order.Insert(to, clauses[from]);
        var changes = Enumerable.Range(0, clauses.Length)
            .Select(i => new TextChange(clauses[i], text.Text.Substring(order[i].Start, order[i].Length)))
            .Where(change => text.Text.Substring(change.Span.Start, change.Span.Length) != change.NewText)
            .ToList();
        var isRead = changes.Count > 0 && ReadBack.Agrees(text, text.Speech.Items.Select(other => (other.Level, other.Marker)), changes);
        return isRead ? new(new($"移到第 {to + 1} 项", $"Make it number {to + 1}"), FixApplicability.Unsafe, [.. changes]) : null;
    }
}

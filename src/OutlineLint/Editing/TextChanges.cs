using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Editing;

/// <summary>Puts changes of one text in order.</summary>
internal static class TextChanges
{
    /// <summary>The changes in the order of the text; where something is put in right before a change, both are one.</summary>
    public static List<TextChange> InOrder(IEnumerable<TextChange> changes)
    {
        var ordered = new List<TextChange>();
        foreach (var change in changes.OrderBy(change => change.Span.Start).ThenBy(change => change.Span.End))
        {
            if (ordered.Count > 0 && ordered[^1].Span is { IsEmpty: true } place && place.Start == change.Span.Start)
                ordered[^1] = new TextChange(change.Span, ordered[^1].NewText + change.NewText);
            else
                ordered.Add(change);
        }

        return ordered;
    }
}

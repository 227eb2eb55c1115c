using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Linting.Fixing;

/// <summary>Tells where a place of a text is after changes.</summary>
/// <param name="changes">The changes, in the order of the text.</param>
internal sealed class ChangeMap(ImmutableArray<TextChange> changes)
{
    /// <summary>The span in the changed text; a change that it touches belongs to it.</summary>
    public TextSpan Map(TextSpan span)
    {
        var (start, end) = (span.Start, span.End);
        var shift = 0;
        foreach (var change in changes)
        {
            if (change.Span.Start > span.End)
                break;
            var growth = change.NewText!.Length - change.Span.Length;
            if (change.Span.End < span.Start)
                start += growth;
            else if (change.Span.Start < span.Start)
                start = change.Span.Start + shift;
            end = change.Span.End <= span.End ? end + growth : Math.Max(end + growth, change.Span.Start + shift + change.NewText.Length);
            shift += growth;
        }

        return TextSpan.FromBounds(start, Math.Max(start, end));
    }
}

using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;

namespace OutlineLint.Linting.Fixing;

/// <summary>Gives the lines that a fix adds the ends that the other lines have.</summary>
internal static class FixLineEnds
{
    /// <summary>The finding with a fix for this text.</summary>
    public static Finding Adapt(Finding finding, SourceText text)
    {
        if (finding.Fix is not { } fix || !fix.Changes.Any(AddsLine) || NewLineOf(text) is not { } newLine)
            return finding;
        return finding with { Fix = fix with { Changes = [.. fix.Changes.Select(change => new TextChange(change.Span, change.NewText!.ReplaceLineEndings(newLine)))] } };
    }

    private static bool AddsLine(TextChange change) => change.NewText!.AsSpan().ContainsAny('\r', '\n');

    /// <summary>How the first line ends; null in a text of one line.</summary>
    private static string? NewLineOf(SourceText text)
    {
        var first = text.Lines[0];
        return first.EndIncludingLineBreak == first.End ? null : text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak));
    }
}

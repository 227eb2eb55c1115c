using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Linting;
using OutlineLint.Outlining;
using OutlineLint.Syntax;

namespace OutlineLint.Editing;

/// <summary>Tells what may be written at a place where a marker or a line has been begun: 三 offers 三、.</summary>
public static class WritingChoices
{
    /// <summary>What may be written, the likeliest first. The outline is read without what was typed, which is no part of the speech yet.</summary>
    /// <param name="tree">The text as it stands, with what was typed in it.</param>
    /// <param name="options">How it is read and checked.</param>
    /// <param name="position">Where the cursor is.</param>
    public static ImmutableArray<WritingChoice> At(SyntaxTree tree, LintOptions options, int position)
    {
        if (TypedBeginning.Read(tree.Text, position) is not { } typed)
            return [];
        var outline = Outline.Create(tree.WithChangedText(tree.Text.WithChanges(new TextChange(typed.Span, ""))), options.Outline);
        if (typed.IsWholeLine && !IsFree(outline, typed))
            return [];
        return [.. Markers(outline, typed).Concat(typed.IsWholeLine ? FrameLines(outline, options, typed) : []).DistinctBy(choice => choice.Text, StringComparer.Ordinal)];
    }

    /// <summary>Before a line that has its marker, or that is title, salutation or closing, no marker can stand.</summary>
    private static bool IsFree(Outline outline, TypedBeginning typed)
    {
        var line = outline.Tree.Text.Lines.GetLineFromPosition(typed.Span.Start);
        return outline.Lines.Count <= line.LineNumber || outline.Lines[line.LineNumber].Role == LineRole.Blank
            || (outline.Lines[line.LineNumber].Role == LineRole.Body && !outline.DescendantItems().Any(item => line.Span.IntersectsWith(item.Span.Start)));
    }

    private static IEnumerable<WritingChoice> Markers(Outline outline, TypedBeginning typed) => NextMarkers.At(outline, typed.Span.Start)
        .Where(next => IsOfKind(next, typed) && typed.Begins(next.Marker))
        .Select(next => typed.Choose(next.Marker, next.Label, isMarker: true, next.Change));

    /// <summary>Inside a paragraph only the next member of its list may come; on a line of its own, what opens a line.</summary>
    private static bool IsOfKind(NextMarker next, TypedBeginning typed) => typed.IsWholeLine || next.Change.Span == new TextSpan(typed.Span.Start, 0);

    /// <summary>Salutation and closing, where the place is the one that they would be put in.</summary>
    private static IEnumerable<WritingChoice> FrameLines(Outline outline, LintOptions options, TypedBeginning typed)
    {
        var profile = options.ProfileOf(outline);
        foreach (var fix in new[] { FrameEdits.AddSalutation(outline, profile), FrameEdits.AddClosing(outline, profile) })
        {
            if (fix is null || !IsSamePlace(outline.Tree.Text, fix.Changes[0].Span.Start, typed.Span.Start))
                continue;
            var content = fix.Changes[0].NewText!.Trim('\r', '\n');
            if (typed.Begins(content.Trim()))
                yield return typed.Choose(content.Trim(), fix.Title, isMarker: false, new TextChange(new TextSpan(typed.Span.Start, 0), content));
        }
    }

    /// <summary>Whether the line of a position is empty and only empty lines lie between it and a place.</summary>
    private static bool IsSamePlace(SourceText text, int place, int position)
    {
        var line = text.Lines.GetLineFromPosition(position);
        var between = TextSpan.FromBounds(Math.Min(place, position), Math.Max(place, position));
        return string.IsNullOrWhiteSpace(line.ToString()) && string.IsNullOrWhiteSpace(text.ToString(between));
    }
}

using Microsoft.CodeAnalysis.Text;
using OutlineLint.Outlining;

namespace OutlineLint.Editing;

/// <summary>Reads the outline of a changed text and holds it against the one that was asked for. Where two lines that are alike change places, nothing has changed.</summary>
internal static class ReadBack
{
    /// <summary>Whether the text changes and every section has the level and the marker that it should have.</summary>
    public static bool Agrees(SpeechText text, DraftOutline draft, IEnumerable<TextChange> changes) =>
        Agrees(text, draft.Sections.Select(section => (section.Level, section.Marker)), changes);

    /// <summary>Whether the text changes and the items have these levels and markers.</summary>
    public static bool Agrees(SpeechText text, IEnumerable<(int Level, string Marker)> wanted, IEnumerable<TextChange> changes)
    {
        var tree = text.Outline.Tree;
        var changed = tree.Text.WithChanges(changes);
        if (changed.ContentEquals(tree.Text))
            return false;
        var outline = Outline.Create(tree.WithChangedText(changed), text.Outline.Options);
        return wanted.SequenceEqual(outline.DescendantItems().Select(item => (item.Level, item.Marker)));
    }
}

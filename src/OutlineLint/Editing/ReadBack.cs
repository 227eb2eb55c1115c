using Microsoft.CodeAnalysis.Text;
using OutlineLint.Outlining;

namespace OutlineLint.Editing;

/// <summary>Reads the outline of a changed text and holds it against the one that was asked for.</summary>
internal static class ReadBack
{
    /// <summary>Whether every section has the level and the marker that it should have.</summary>
    public static bool Agrees(SpeechText text, DraftOutline draft, IEnumerable<TextChange> changes) =>
        Agrees(text, draft.Sections.Select(section => (section.Level, section.Marker)), changes);

    /// <summary>Whether the items have these levels and markers.</summary>
    public static bool Agrees(SpeechText text, IEnumerable<(int Level, string Marker)> wanted, IEnumerable<TextChange> changes)
    {
        var tree = text.Outline.Tree;
        var outline = Outline.Create(tree.WithChangedText(tree.Text.WithChanges(changes)), text.Outline.Options);
        return wanted.SequenceEqual(outline.DescendantItems().Select(item => (item.Level, item.Marker)));
    }
}

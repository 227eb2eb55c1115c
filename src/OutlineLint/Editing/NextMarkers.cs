using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Outlining;

namespace OutlineLint.Editing;

/// <summary>Tells which marker comes next in a text that is being written.</summary>
public static class NextMarkers
{
    /// <summary>
    /// The marker for a new, empty line, right after a line was broken; null where more than one thing may come next, such as text below a heading.
    /// Behind a run-in item or a member comes the next one; behind a heading what stands right below all its siblings.
    /// </summary>
    /// <param name="outline">The outline of the text with the new line in it.</param>
    /// <param name="position">A position in the new line.</param>
    public static NextMarker? AfterBreak(Outline outline, int position) => BrokenLine.Read(new SpeechText(outline), position);

    /// <summary>
    /// Takes a marker back when the line was broken right behind it and nothing was written: the marker and the new line go, as in the lists of a
    /// word processor. Null where the line above is more than a marker.
    /// </summary>
    /// <param name="outline">The outline of the text with the new line in it.</param>
    /// <param name="position">A position in the new line.</param>
    public static TextChange? TakeBack(Outline outline, int position) => EmptyMember.Of(new SpeechText(outline), position);

    /// <summary>
    /// All markers that may be put in at a position: the next member of the list that it stands in, those of the lists further up, and the first
    /// member of a list one level down. Behind a member inside a paragraph, the next member inside it comes first.
    /// </summary>
    public static ImmutableArray<NextMarker> At(Outline outline, int position) => new MarkerChoices(new SpeechText(outline), position).All();
}

using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Outlining;

namespace OutlineLint.Editing;

/// <summary>A marker that may come next.</summary>
/// <param name="Kind">Which way it leads.</param>
/// <param name="Marker">The marker: “三、”.</param>
/// <param name="Level">The level of the item that it would open, from 1.</param>
/// <param name="Label">What it is, for a list to choose from: “二、的下一项”.</param>
/// <param name="Change">What to do to the text: the marker in the place of the blanks of the line, with the indent, the # and the blank that its siblings have.</param>
/// <param name="Sibling">The item that it follows or, for a child, stands under; null in a text without items.</param>
public sealed record NextMarker(NextMarkerKind Kind, string Marker, int Level, Bilingual Label, TextChange Change, OutlineItem? Sibling);

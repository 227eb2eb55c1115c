using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;

namespace OutlineLint.Editing;

/// <summary>Something that may be written at a place.</summary>
/// <param name="Text">What is written: “三、”, “谢谢大家！”.</param>
/// <param name="Label">What it is: “二、”的下一项.</param>
/// <param name="IsMarker">Whether it is a marker; else it is a whole line.</param>
/// <param name="Change">What to do to the text; what was typed of it is replaced.</param>
/// <param name="Typed">The text in the place of the change with <paramref name="Text"/> in the place of what was typed, for a client to compare with.</param>
public sealed record WritingChoice(string Text, Bilingual Label, bool IsMarker, TextChange Change, string Typed);

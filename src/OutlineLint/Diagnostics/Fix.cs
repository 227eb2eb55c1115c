using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Diagnostics;

/// <summary>A repair: changes of the text, none of which overlap.</summary>
/// <param name="Title">What it does: “改为‘三、’”.</param>
/// <param name="Applicability">Whether it may be applied without asking.</param>
/// <param name="Changes">The changes, in the order of the text.</param>
public sealed record Fix(Bilingual Title, FixApplicability Applicability, ImmutableArray<TextChange> Changes)
{
    /// <summary>A fix that puts one text in the place of another.</summary>
    public static Fix Replace(Bilingual title, FixApplicability applicability, TextSpan span, string text) => new(title, applicability, [new TextChange(span, text)]);
}

using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Outlining;

/// <summary>One line, or a part of one, of the frame around the body: a title line, a salutation, an advert.</summary>
/// <param name="Span">Where it stands, without indent and final white space.</param>
/// <param name="Text">What stands there.</param>
public readonly record struct FrameElement(TextSpan Span, string Text);

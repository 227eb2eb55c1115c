using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Diagnostics;

/// <summary>Another place that a finding speaks of: the twin of a duplicate, the lead-in of a wrong count.</summary>
/// <param name="Span">Where it is.</param>
/// <param name="Message">What stands there.</param>
public sealed record RelatedPlace(TextSpan Span, Bilingual Message);

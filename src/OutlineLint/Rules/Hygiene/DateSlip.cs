using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Rules.Hygiene;

/// <summary>A date that is written wrongly.</summary>
/// <param name="Kind">What is wrong with it.</param>
/// <param name="Span">Where it stands.</param>
/// <param name="Changes">What makes it right; none for a day that does not exist.</param>
internal readonly record struct DateSlip(DateSlipKind Kind, TextSpan Span, ImmutableArray<TextChange> Changes);

using OutlineLint.Outlining;

namespace OutlineLint.Rules.Numbering;

/// <summary>A list that has not the number of members that its lead-in announces.</summary>
/// <param name="LeadIn">The lead-in.</param>
/// <param name="Series">The list.</param>
/// <param name="IsBinding">Whether the words leave no doubt that this list is counted.</param>
internal readonly record struct Miscount(LeadIn LeadIn, Series Series, bool IsBinding);

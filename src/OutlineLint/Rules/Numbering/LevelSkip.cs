using OutlineLint.Outlining;

namespace OutlineLint.Rules.Numbering;

/// <summary>A first member that stands a level too low.</summary>
/// <param name="Item">The member.</param>
/// <param name="Between">The first member, elsewhere, of the form that is left out here.</param>
/// <param name="IsInChain">Whether that form has the one that is used here below it, so that the document has three levels and not two.</param>
internal readonly record struct LevelSkip(OutlineItem Item, OutlineItem Between, bool IsInChain);

using OutlineLint.Documents.Word.Numbering;

namespace OutlineLint.Documents.Word.Writing;

/// <summary>A numbered paragraph and the number that it is to have.</summary>
/// <param name="Paragraph">The paragraph.</param>
/// <param name="Numbering">What numbers it: as it is, or as it is repaired; null when nothing is to.</param>
/// <param name="Label">The number that is wanted, without blanks behind it.</param>
internal sealed record NumberedLine(WordParagraph Paragraph, NumberedParagraph? Numbering, string Label);

namespace OutlineLint.Documents.Word.Numbering;

/// <summary>Which list numbers a paragraph, and at which level.</summary>
/// <param name="List">The list.</param>
/// <param name="Level">The level, from 0 to 8.</param>
internal readonly record struct NumberedParagraph(NumberingList List, int Level);

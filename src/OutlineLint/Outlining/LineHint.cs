namespace OutlineLint.Outlining;

/// <summary>What the file that a text came from says of a line, and the text itself does not.</summary>
/// <param name="HeadingLevel">The level of its heading style, from 1; 0 for none. A marker that is written says more.</param>
/// <param name="IsAside">Whether the line is no part of the speech: a cell of a table, a text box, the table of contents.</param>
public readonly record struct LineHint(int HeadingLevel, bool IsAside);

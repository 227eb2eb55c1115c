namespace OutlineLint.LanguageServer.Protocol;

/// <summary>A place in a text: line and column from 0, the column in units of the position encoding (LSP 3.17, “Position”).</summary>
/// <param name="Line">The line, from 0.</param>
/// <param name="Character">The column, from 0.</param>
internal readonly record struct Position(int Line, int Character);

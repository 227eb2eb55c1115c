namespace OutlineLint.LanguageServer.Protocol;

/// <summary>A few words that the client shows inside a line, as if they were text.</summary>
/// <param name="Position">Where.</param>
/// <param name="Label">The words.</param>
/// <param name="Tooltip">What is shown when the mouse rests on them.</param>
/// <param name="PaddingLeft">Whether space stands before them.</param>
internal sealed record InlayHint(Position Position, string Label, string Tooltip, bool PaddingLeft = true);

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>Lines that can be folded away under the first of them.</summary>
/// <param name="StartLine">The line that stays.</param>
/// <param name="EndLine">The last line that goes.</param>
/// <param name="Kind">What they are, region or comment; null for plain text.</param>
internal sealed record FoldingRange(int StartLine, int EndLine, string? Kind = null);

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>A line of small text above a line of the document.</summary>
/// <param name="Range">What it is about; on one line.</param>
/// <param name="Command">What it says.</param>
internal sealed record CodeLens(Range Range, Command Command);

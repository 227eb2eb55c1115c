namespace OutlineLint.LanguageServer.Protocol;

/// <summary>A stretch that can be selected, and the next wider one.</summary>
/// <param name="Range">The stretch.</param>
/// <param name="Parent">The wider one; null for the whole document.</param>
internal sealed record SelectionRange(Range Range, SelectionRange? Parent);

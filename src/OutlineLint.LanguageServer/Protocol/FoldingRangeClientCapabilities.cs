namespace OutlineLint.LanguageServer.Protocol;

/// <summary>How a client folds.</summary>
/// <param name="RangeLimit">How many ranges it takes; null for any number.</param>
internal sealed record FoldingRangeClientCapabilities(int? RangeLimit = null);

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>A place that the client marks because it belongs to that of the cursor.</summary>
/// <param name="Range">Where.</param>
internal sealed record DocumentHighlight(Range Range);

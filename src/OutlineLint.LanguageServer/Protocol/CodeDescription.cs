namespace OutlineLint.LanguageServer.Protocol;

/// <summary>Where a rule is explained.</summary>
/// <param name="Href">The address.</param>
internal sealed record CodeDescription(string Href);

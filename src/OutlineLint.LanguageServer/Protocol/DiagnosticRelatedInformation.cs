namespace OutlineLint.LanguageServer.Protocol;

/// <summary>Another place that a finding speaks of.</summary>
/// <param name="Location">Where it is.</param>
/// <param name="Message">What stands there.</param>
internal sealed record DiagnosticRelatedInformation(Location Location, string Message);

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>What a code action knows a finding by.</summary>
/// <param name="Fingerprint">The fingerprint of the finding.</param>
internal sealed record DiagnosticData(string Fingerprint);

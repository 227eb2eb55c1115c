namespace OutlineLint.LanguageServer.Protocol;

/// <summary>Files below a folder.</summary>
/// <param name="BaseUri">The folder.</param>
/// <param name="Pattern">Their names in it.</param>
internal sealed record RelativePattern(string BaseUri, string Pattern);

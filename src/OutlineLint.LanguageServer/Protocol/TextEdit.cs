namespace OutlineLint.LanguageServer.Protocol;

/// <summary>A text in the place of another.</summary>
/// <param name="Range">What is taken out.</param>
/// <param name="NewText">What is put in.</param>
internal sealed record TextEdit(Range Range, string NewText);

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>Which references are wanted.</summary>
/// <param name="IncludeDeclaration">Whether the declaration is one of them.</param>
internal sealed record ReferenceContext(bool IncludeDeclaration = false);

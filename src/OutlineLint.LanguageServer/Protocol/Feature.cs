namespace OutlineLint.LanguageServer.Protocol;

/// <summary>The names of what can be switched off in the settings.</summary>
internal static class Feature
{
    /// <summary>Findings under the text.</summary>
    public const string Diagnostics = "diagnostics";

    /// <summary>The outline as symbols of a document.</summary>
    public const string DocumentSymbols = "documentSymbols";

    /// <summary>The same for Markdown, which the editor may outline itself.</summary>
    public const string MarkdownSymbols = "markdownSymbols";
}

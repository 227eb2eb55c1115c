namespace OutlineLint.LanguageServer.Protocol;

/// <summary>The names of what can be switched off in the settings.</summary>
internal static class Feature
{
    /// <summary>Lengths above headings.</summary>
    public const string CodeLens = "codeLens";

    /// <summary>From a count to what it announces, and back.</summary>
    public const string Definition = "definition";

    /// <summary>What can be done at a place.</summary>
    public const string CodeActions = "codeActions";

    /// <summary>The next marker while typing.</summary>
    public const string Completion = "completion";

    /// <summary>Findings under the text.</summary>
    public const string Diagnostics = "diagnostics";

    /// <summary>The outline as symbols of a document.</summary>
    public const string DocumentSymbols = "documentSymbols";

    /// <summary>Sections that fold.</summary>
    public const string Folding = "folding";

    /// <summary>What is told about a place.</summary>
    public const string Hover = "hover";

    /// <summary>Words between the text.</summary>
    public const string InlayHints = "inlayHints";

    /// <summary>Document symbols of Markdown, which the editor may outline itself.</summary>
    public const string MarkdownSymbols = "markdownSymbols";

    /// <summary>The members of a series, listed and highlighted.</summary>
    public const string References = "references";

    /// <summary>Selections that widen.</summary>
    public const string SelectionRanges = "selectionRanges";

    /// <summary>Colours.</summary>
    public const string SemanticTokens = "semanticTokens";

    /// <summary>Symbols of all speeches.</summary>
    public const string WorkspaceSymbols = "workspaceSymbols";

    /// <summary>The next marker after Enter.</summary>
    public const string OnTypeFormatting = "onTypeFormatting";
}

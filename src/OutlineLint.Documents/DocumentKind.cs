namespace OutlineLint.Documents;

/// <summary>What kind of file a document is, by the end of its name.</summary>
public enum DocumentKind
{
    /// <summary>Plain text: <c>.txt</c> and everything that is not one of the others.</summary>
    PlainText,

    /// <summary>Markdown: <c>.md</c>, <c>.markdown</c>.</summary>
    Markdown,

    /// <summary>A Word document: <c>.docx</c>, and its relatives that are refused by name.</summary>
    Word,
}

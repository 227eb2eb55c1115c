namespace OutlineLint.Documents;

/// <summary>Tells the kind of a document from its name.</summary>
public static class DocumentKinds
{
    /// <summary>The kind of a file that was named; any name has one.</summary>
    public static DocumentKind Of(string fileName) => ForExtension(fileName) ?? DocumentKind.PlainText;

    /// <summary>Whether a folder that was named stands for this file too: a kind of document that can be read.</summary>
    public static bool IsFoundInFolders(string fileName) =>
        ForExtension(fileName) is not null && !IsOldWord(fileName) && !IsLockFile(fileName);

    private static DocumentKind? ForExtension(string fileName) => Path.GetExtension(fileName).ToLowerInvariant() switch
    {
        ".txt" => DocumentKind.PlainText,
        ".md" or ".markdown" => DocumentKind.Markdown,
        ".docx" or ".doc" or ".docm" or ".dotx" or ".dotm" => DocumentKind.Word,
        _ => null,
    };

    /// <summary>Its relatives are read, or refused, when they are named.</summary>
    private static bool IsOldWord(string fileName) => Of(fileName) == DocumentKind.Word && !fileName.EndsWith(".docx", StringComparison.OrdinalIgnoreCase);

    /// <summary>Word and Emacs leave such a file beside the one that is open: “~$speech.docx”, “.#speech.txt”.</summary>
    private static bool IsLockFile(string fileName) =>
        Path.GetFileName(fileName.AsSpan()) is ['~', '$', ..] or ['.', '#', ..];
}

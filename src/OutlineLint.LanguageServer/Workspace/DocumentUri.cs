namespace OutlineLint.LanguageServer.Workspace;

/// <summary>Addresses of documents as clients write them.</summary>
internal static class DocumentUri
{
    /// <summary>The path of a file; null for a document that is no file, such as untitled:1.</summary>
    public static string? PathOf(string uri)
    {
        // Clients write the colon of a drive in either way.
        var plain = uri.Replace("%3A", ":", StringComparison.OrdinalIgnoreCase);
        return Uri.TryCreate(plain, UriKind.Absolute, out var parsed) && parsed.IsFile ? Path.GetFullPath(parsed.LocalPath) : null;
    }

    /// <summary>The address of a file.</summary>
    public static string Of(string path) => new Uri(path).AbsoluteUri;
}

namespace OutlineLint.LanguageServer.Capabilities.Symbols;

/// <summary>When a file was written last, and how long it is: what is other after a change.</summary>
/// <param name="Written">When.</param>
/// <param name="Length">How many bytes; -1 when there is no such file.</param>
internal readonly record struct FileStamp(DateTime Written, long Length)
{
    /// <summary>Of a file.</summary>
    public static FileStamp Of(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? new(file.LastWriteTimeUtc, file.Length) : new(default, -1);
    }
}

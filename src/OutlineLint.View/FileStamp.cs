namespace OutlineLint.View;

/// <summary>What tells one content of a file from another without reading it; the same for as long as there is no file.</summary>
/// <param name="Written">When it was last written.</param>
/// <param name="Length">How many bytes it has.</param>
internal readonly record struct FileStamp(DateTime Written, long Length)
{
    /// <summary>The stamp of a file, or of the one that a link leads to.</summary>
    public static FileStamp Of(string path)
    {
        try
        {
            var file = new FileInfo(File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path);
            return file.Exists ? new(file.LastWriteTimeUtc, file.Length) : default;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // It went while it was looked at, or its folder did: reading it says why.
            return default;
        }
    }
}

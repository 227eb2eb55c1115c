namespace OutlineLint.Documents;

/// <summary>Replaces a file so that whoever looks finds the old content or the new, never a part of either.</summary>
public static class SafeFile
{
    /// <summary>Writes a file, whether there is one of that name or not.</summary>
    public static void Write(string path, byte[] bytes)
    {
        if (File.Exists(path))
            Replace(File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path, bytes);
        else
            Create(path, bytes);
    }

    /// <summary>Writes a file that there is not.</summary>
    /// <exception cref="IOException">There is one by now.</exception>
    public static void Create(string path, byte[] bytes)
    {
        var temporary = TemporaryBeside(path);
        try
        {
            WriteThrough(temporary, bytes);
            File.Move(temporary, path, overwrite: false);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    /// <summary>Writes the bytes beside the file, to the disk, and gives the result the file's name and permissions.</summary>
    public static void Replace(string path, byte[] bytes)
    {
        var temporary = TemporaryBeside(path);
        try
        {
            WriteThrough(temporary, bytes);
            TakePlace(temporary, path);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    private static string TemporaryBeside(string path) =>
        Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Path.GetRandomFileName()}");

    private static void WriteThrough(string path, byte[] bytes)
    {
        using var stream = new FileStream(path, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0);
        stream.Write(bytes);
        stream.Flush(flushToDisk: true);
    }

    private static void TakePlace(string temporary, string path)
    {
        if (OperatingSystem.IsWindows())
        {
            // Keeps the access rights of the file that it replaces, which a move does not.
            File.Replace(temporary, path, destinationBackupFileName: null);
            return;
        }

        File.SetUnixFileMode(temporary, File.GetUnixFileMode(path));
        File.Move(temporary, path, overwrite: true);
    }
}

using System.IO.Enumeration;

namespace OutlineLint.Documents.Discovery;

/// <summary>A file or folder in a folder.</summary>
/// <param name="Name">Its name.</param>
/// <param name="IsFolder">Whether it is a folder, or a symbolic link to one.</param>
/// <param name="IsLink">Whether it is a folder that is a symbolic link.</param>
internal readonly record struct FolderEntry(string Name, bool IsFolder, bool IsLink)
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    /// <summary>What a folder holds, in the order of the UTF-16 units of the names.</summary>
    public static List<FolderEntry> In(string folder)
    {
        var entries = new FileSystemEnumerable<FolderEntry>(folder, Create, Everything).ToList();
        entries.Sort((left, right) => string.CompareOrdinal(left.Name, right.Name));
        return entries;
    }

    // Only folders are asked for their attributes: for a file that would be one more system call.
    private static FolderEntry Create(ref FileSystemEntry entry) => new(
        entry.FileName.ToString(),
        entry.IsDirectory,
        entry.IsDirectory && entry.Attributes.HasFlag(FileAttributes.ReparsePoint));
}

using System.Text;

namespace OutlineLint.Tests.Documents;

/// <summary>A folder that lasts as long as a test.</summary>
public sealed class TemporaryFolder : IDisposable
{
    public TemporaryFolder() => FullPath = Directory.CreateTempSubdirectory("outlinelint-").FullName;

    public string FullPath { get; }

    public string this[string path] => Path.Combine(FullPath, path);

    /// <summary>Writes files, each with its own name as text.</summary>
    public TemporaryFolder With(params string[] paths)
    {
        foreach (var path in paths)
            Write(path, path);
        return this;
    }

    public string Write(string path, string text) => Write(path, new UTF8Encoding(false).GetBytes(text));

    public string Write(string path, params byte[] bytes)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(this[path])!);
        File.WriteAllBytes(this[path], bytes);
        return this[path];
    }

    public byte[] Bytes(string path) => File.ReadAllBytes(this[path]);

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}

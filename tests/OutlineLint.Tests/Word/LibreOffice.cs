using OutlineLint.Tests.Documents;
using OutlineLint.Tests.Programs;

namespace OutlineLint.Tests.Word;

/// <summary>LibreOffice, which knows Word documents and has nothing of this project: one start converts all samples.</summary>
public sealed class LibreOffice : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Lazy<string[]> _texts;
    private readonly Lazy<byte[][]> _saved;

    public LibreOffice() => (_texts, _saved) = (new(() => Convert("txt:Text (encoded):UTF8", "txt", File.ReadAllText)), new(() => Convert("docx:MS Word 2007 XML", "docx", File.ReadAllBytes)));

    /// <summary>Skips the test when the program is missing.</summary>
    public static void Require() => InstalledProgram.Require("soffice");

    /// <summary>A sample as LibreOffice shows it.</summary>
    internal string[] LinesOf(WordSample sample) => _texts.Value[IndexOf(sample)].TrimStart('\uFEFF').ReplaceLineEndings("\n").Split('\n');

    /// <summary>A sample that LibreOffice has opened and saved as Word document.</summary>
    internal byte[] Saved(WordSample sample) => _saved.Value[IndexOf(sample)];

    /// <summary>Converts files in a folder.</summary>
    internal static void Convert(string folder, string format, string into, params string[] files) => InstalledProgram.Require("soffice").Run(
        folder, [$"-env:UserInstallation=file://{folder}/profile", "--headless", "--convert-to", format, "--outdir", into, .. files]);

    public void Dispose() => _folder.Dispose();

    private static int IndexOf(WordSample sample) => WordSample.All.Select(one => one.Name).ToList().IndexOf(sample.Name);

    private T[] Convert<T>(string format, string extension, Func<string, T> read)
    {
        var samples = WordSample.All.ToList();
        for (var i = 0; i < samples.Count; i++)
            _folder.Write($"{i}.docx", samples[i].Docx.ToBytes());
        Convert(_folder.FullPath, format, "out", [.. Enumerable.Range(0, samples.Count).Select(i => $"{i}.docx")]);
        return [.. Enumerable.Range(0, samples.Count).Select(i => read(_folder[$"out/{i}.{extension}"]))];
    }
}

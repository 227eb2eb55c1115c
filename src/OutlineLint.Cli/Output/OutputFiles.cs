using System.Collections.Immutable;
using OutlineLint.Cli.Options;
using OutlineLint.Documents;
using OutlineLint.Documents.Discovery;

namespace OutlineLint.Cli.Output;

/// <summary>The writers that reports go to: the files of a command line, opened before any work is done, and standard output.</summary>
internal sealed class OutputFiles : IDisposable
{
    private readonly List<StreamWriter> _files = [];

    private OutputFiles()
    {
    }

    /// <summary>One writer for each request.</summary>
    public ImmutableArray<TextWriter> Writers { get; private set; } = [];

    /// <summary>Opens every file, or gives null with what is wrong: it cannot be created, or it is a document that is to be read.</summary>
    public static OutputFiles? Open(ImmutableArray<OutputRequest> requests, CommandHost host, TextWriter standardOutput, FoundDocuments documents, out DocumentError? error)
    {
        var inputs = documents.Sources.Select(source => source.Path).ToHashSet(StringComparer.Ordinal);
        var files = new OutputFiles();
        var writers = ImmutableArray.CreateBuilder<TextWriter>();
        error = null;
        foreach (var file in requests.Select(request => request.File))
        {
            var writer = file is null ? standardOutput : files.Create(file, Path.GetFullPath(file, host.Folder), inputs, out error);
            if (writer is null)
            {
                files.Dispose();
                return null;
            }

            writers.Add(writer);
        }

        files.Writers = writers.ToImmutable();
        return files;
    }

    /// <inheritdoc/>
    public void Dispose() => _files.ForEach(file => file.Dispose());

    private StreamWriter? Create(string name, string path, HashSet<string?> inputs, out DocumentError? error)
    {
        error = null;
        try
        {
            if (inputs.Contains(path))
            {
                error = new(name, IsInput);
                return null;
            }

            var writer = new StreamWriter(path) { NewLine = "\n" };
            _files.Add(writer);
            return writer;
        }
        catch (Exception exception) when (FileProblem.IsFrom(exception))
        {
            error = new(name, NotCreated(FileProblem.Describe(exception)));
            return null;
        }
    }

    private static readonly Bilingual IsInput = new("既是输入又是输出。", "is both input and output");

    private static Bilingual NotCreated(Bilingual problem) => new($"无法写入：{problem.Chinese}", $"cannot be written: {problem.English}");
}

using OutlineLint.Diagnostics;
using System.Collections.Immutable;
using OutlineLint.Cli.Options;
using OutlineLint.Documents;

namespace OutlineLint.Cli.Output;

/// <summary>The writers that reports go to: files, opened before any work is done, and standard output.</summary>
internal sealed class OutputFiles : IDisposable
{
    private readonly List<StreamWriter> _files = [];
    private readonly List<StreamWriter> _writers = [];

    private OutputFiles()
    {
    }

    /// <summary>One writer for each request.</summary>
    public IReadOnlyList<StreamWriter> Writers => _writers;

    /// <summary>Opens every file, or gives null with the reason why one cannot be written.</summary>
    public static OutputFiles? Open(ImmutableArray<OutputRequest> requests, InputRequest input, StreamWriter standardOutput, out DocumentError? error)
    {
        var files = new OutputFiles();
        foreach (var request in requests)
        {
            error = files.Add(request, input, standardOutput);
            if (error is null)
                continue;
            files.Dispose();
            return null;
        }

        error = null;
        return files;
    }

    /// <inheritdoc/>
    public void Dispose() => _files.ForEach(file => file.Dispose());

    private DocumentError? Add(OutputRequest request, InputRequest input, StreamWriter standardOutput)
    {
        if (request is not { File: { } file, Path: { } path })
            _writers.Add(standardOutput);
        else if (input.Names(path))
            return new(file, IsInput);
        else if (Create(path) is { } problem)
            return new(file, NotCreated(problem));
        return null;
    }

    private Bilingual? Create(string path)
    {
        try
        {
            var writer = new StreamWriter(path) { NewLine = "\n" };
            _files.Add(writer);
            _writers.Add(writer);
            return null;
        }
        catch (Exception exception) when (FileProblem.IsFrom(exception))
        {
            return FileProblem.Describe(exception);
        }
    }

    private static readonly Bilingual IsInput = new("既是输入又是输出。", "is both input and output");

    private static Bilingual NotCreated(Bilingual problem) => new($"无法写入：{problem.Chinese}", $"cannot be written: {problem.English}");
}

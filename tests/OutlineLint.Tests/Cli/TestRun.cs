using System.Text;
using OutlineLint.Cli;
using OutlineLint.Linting;
using OutlineLint.Tests.Documents;

namespace OutlineLint.Tests.Cli;

/// <summary>One run of the command line in a folder of its own, in English unless told otherwise.</summary>
internal sealed class TestRun : IDisposable
{
    private readonly MemoryStream _output = new();
    private readonly StringWriter _error = new() { NewLine = "\n" };

    public TemporaryFolder Folder { get; } = new();

    public Dictionary<string, string> Variables { get; } = [];

    public byte[] Input { get; init; } = [];

    public int? TerminalWidth { get; init; }

    public int? ErrorTerminalWidth { get; init; }

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    public CancellationToken Stop { get; init; }

    public RuleCatalog Rules { get; init; } = RuleCatalog.BuiltIn;

    /// <summary>What was written to standard output, which must be UTF-8 without a mark.</summary>
    public string Output => new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(_output.ToArray());

    public string Error => _error.ToString();

    /// <summary>Writes a file.</summary>
    public TestRun WithFile(string path, string text)
    {
        Folder.Write(path, text);
        return this;
    }

    /// <summary>Forgets what was written so far.</summary>
    public TestRun Clear()
    {
        _output.SetLength(0);
        _error.GetStringBuilder().Clear();
        return this;
    }

    public TestRun With(params string[] paths)
    {
        Folder.With(paths);
        return this;
    }

    /// <summary>Runs a command line and gives its exit code.</summary>
    public int Run(params string[] args) => CommandLine.Run(args, Host(_output));

    /// <summary>Runs a command line whose output goes elsewhere.</summary>
    public int RunInto(Stream output, params string[] args) => CommandLine.Run(args, Host(output));

    public void Dispose()
    {
        Folder.Dispose();
        _output.Dispose();
        _error.Dispose();
    }

    private CommandHost Host(Stream output) => new(new MemoryStream(Input), output, _error)
    {
        Folder = Folder.FullPath,
        Variable = name => Variables.GetValueOrDefault(name),
        TerminalWidth = TerminalWidth,
        ErrorTerminalWidth = ErrorTerminalWidth,
        Clock = Clock,
        Stop = Stop,
        WatchPause = TimeSpan.FromMilliseconds(10),
        Rules = () => Rules,
    };
}

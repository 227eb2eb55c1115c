using OutlineLint.Diagnostics;
using System.Collections.Immutable;
using System.CommandLine;
using OutlineLint.Cli.Options;
using OutlineLint.Cli.Output;
using OutlineLint.Cli.Running;
using OutlineLint.Documents;
using OutlineLint.Documents.Discovery;
using OutlineLint.Reporting;

namespace OutlineLint.Cli.Commands;

/// <summary>A command that reads documents and shows something of each.</summary>
/// <typeparam name="T">What is shown of each document.</typeparam>
internal abstract class DocumentCommand<T> : Command
    where T : class
{
    private readonly CommandHost _host;
    private readonly MessageLanguage _language;
    private readonly InputOptions _input;
    private readonly OutputOptions _output;

    /// <summary>A command with the options that all of them have.</summary>
    /// <param name="name">The name of the command.</param>
    /// <param name="summary">What it does.</param>
    /// <param name="formats">Its formats; the first is the default.</param>
    /// <param name="host">The world it runs in.</param>
    /// <param name="language">The language of help and messages.</param>
    protected DocumentCommand(string name, Bilingual summary, ImmutableArray<string> formats, CommandHost host, MessageLanguage language)
        : base(name, summary.In(language))
    {
        (_host, _language) = (host, language);
        (_input, _output) = (new(language), new(formats, language));
        _output.AddTo(this);
        Add(Color = new(language));
        _input.AddTo(this);
        SetAction(Run);
    }

    /// <summary>When there are colours.</summary>
    protected ColorOption Color { get; }

    /// <summary>The format of one report.</summary>
    protected abstract ReportFormat<T> CreateFormat(ParseResult result, OutputRequest request, InputRequest input);

    /// <summary>What one run does with the documents, or null with the reason why there is none.</summary>
    protected abstract DocumentWork<T>? Begin(ParseResult result, InputRequest input, out DocumentError? error);

    /// <summary>Formats that are asked for with options of their own.</summary>
    protected virtual ImmutableArray<string> SpecialFormats(ParseResult result) => [];

    /// <summary>How often the command runs.</summary>
    /// <param name="result">The command line.</param>
    /// <param name="run">Runs it once and gives the exit code.</param>
    /// <param name="find">Finds what is read.</param>
    protected virtual int Repeat(ParseResult result, Func<int> run, Func<FoundDocuments> find) => run();

    private int Run(ParseResult result) => Repeat(result, () => RunOnce(result), () => _input.Read(result, _host, out _)?.Documents ?? FoundDocuments.None);

    private int RunOnce(ParseResult result)
    {
        if (_output.Read(result, SpecialFormats(result), _host, out var mistake) is not { } requests)
            return Fail(mistake.In(_language));
        if (_input.Read(result, _host, out var error)?.Without(requests) is not { } input)
            return Fail(error!.In(_language));
        if (Begin(result, input, out error) is not { } work)
            return Fail(error!.In(_language));
        var formats = requests.Select(request => CreateFormat(result, request, input)).ToList();
        if (requests.Zip(formats).FirstOrDefault(pair => pair is { First.File: null, Second.IsPacked: true } && _host.TerminalWidth is not null) is { First: { } binary })
            return Fail(NotForTerminal(binary.Format).In(_language));
        using var files = OutputFiles.Open(requests, input, (StreamWriter)result.InvocationConfiguration.Output, out error);
        if (files is null)
            return Fail(error!.In(_language));
        var outputs = requests.Zip(formats, files.Writers).Select(one => new ReportOutput<T>(
            one.Second, one.Third, isWatched: one.First.File is null && _host.TerminalWidth is not null));
        return new ReportRun<T>(_host, _language, [.. outputs]).Run(input, work);
    }

    private static Bilingual NotForTerminal(string format) => new(
        $"{format} 不是文本，终端显示不了，请用 --output-file FILE 写入文件。",
        $"{format} is no text and cannot be shown on a terminal; write it to a file with --output-file FILE");

    private int Fail(string message)
    {
        _host.Complain(message);
        return ExitCode.Trouble;
    }
}

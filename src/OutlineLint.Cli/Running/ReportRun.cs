using OutlineLint.Diagnostics;
using System.Collections.Immutable;
using OutlineLint.Cli.Options;
using OutlineLint.Cli.Output;
using OutlineLint.Documents;

namespace OutlineLint.Cli.Running;

/// <summary>Reads documents, shows each in every report that was asked for, and tells of those that could not be read.</summary>
/// <typeparam name="T">What is shown of each document.</typeparam>
internal sealed class ReportRun<T>(CommandHost host, MessageLanguage language, ImmutableArray<ReportOutput<T>> outputs)
{
    private bool _hasErrors;

    /// <summary>Does all of it.</summary>
    /// <param name="input">What is read.</param>
    /// <param name="analyse">What is done with each document, on any thread.</param>
    /// <returns>The exit code: <see cref="ExitCode.Trouble"/> when anything could not be read.</returns>
    public int Run(InputRequest input, Func<Document, T> analyse)
    {
        foreach (var error in input.Documents.Errors)
            Complain(error);
        if (input.Documents is { Sources: [], Errors: [] } && !input.IsQuiet)
            host.Complain(NothingFound.In(language));
        foreach (var output in outputs)
            output.Start();
        OrderedWork.Run(input.Documents.Sources, input.Jobs, (source, index) => Render(input.Reader.Read(source), index, analyse), Deliver);
        foreach (var output in outputs)
            output.Finish();
        return _hasErrors ? ExitCode.Trouble : ExitCode.Success;
    }

    private static readonly Bilingual NothingFound = new("没有找到 .txt 或 .md 文件。", "no .txt or .md file found");

    private Rendered Render(DocumentResult result, int index, Func<Document, T> analyse)
    {
        if (!result.IsRead)
            return new(result.Error, []);
        var shown = analyse(result.Document);
        return new(Error: null, [.. outputs.Select(output => output.Render(shown, index))]);
    }

    private void Deliver(Rendered rendered)
    {
        if (rendered.Error is { } error)
        {
            Complain(error);
            return;
        }

        foreach (var (output, text) in outputs.Zip(rendered.Texts))
            output.Add(text);
    }

    private void Complain(DocumentError error)
    {
        _hasErrors = true;
        host.Complain(error.In(language));
    }

    /// <summary>One document in each report, or why it is in none.</summary>
    private readonly record struct Rendered(DocumentError? Error, ImmutableArray<string> Texts);
}

using OutlineLint.Diagnostics;
using System.Collections.Immutable;
using OutlineLint.Cli.Options;
using OutlineLint.Cli.Output;
using OutlineLint.Documents;

namespace OutlineLint.Cli.Running;

/// <summary>Reads documents, shows each in every report that was asked for, and tells of those that could not be read.</summary>
/// <typeparam name="T">What is shown of each document.</typeparam>
internal sealed class ReportRun<T>(CommandHost host, MessageLanguage language, ImmutableArray<ReportOutput<T>> outputs)
    where T : class
{
    private ProgressBar _progress = new(host, total: 0);
    private bool _hasErrors;

    /// <summary>Does all of it.</summary>
    /// <param name="input">What is read.</param>
    /// <param name="work">What is done with each document.</param>
    /// <returns>The exit code: <see cref="ExitCode.Trouble"/> when anything could not be read, else what the work says.</returns>
    public int Run(InputRequest input, DocumentWork<T> work)
    {
        Complain(input.Documents.Errors);
        if (input.Documents is { Sources: [], Errors: [] } && !input.IsQuiet)
            host.Complain(NothingFound.In(language));
        foreach (var output in outputs)
            output.Start();
        var count = input.Documents.Sources.Length;
        _progress = new(host, count);
        OrderedWork.Run(
            input.Documents.Sources,
            input.Jobs,
            (source, index) => Render(Analyse(input.Reader.Read(source), work), index),
            rendered =>
            {
                Deliver(rendered, work);
                _progress.Advance();
            });
        Deliver(Render(work.Conclude(), count), work);
        _progress.Erase();
        foreach (var output in outputs)
            output.Finish();
        return _hasErrors ? ExitCode.Trouble : work.ExitCode;
    }

    private static readonly Bilingual NothingFound = new("没有找到 .txt、.md 或 .docx 文件。", "no .txt, .md or .docx file found");

    private static Analysis<T> Analyse(DocumentResult result, DocumentWork<T> work) =>
        result.IsRead ? work.Analyse(result.Document) : new() { Errors = [result.Error] };

    private Rendered Render(Analysis<T> analysis, int index) =>
        new(analysis, [.. analysis.Shown.Select((shown, offset) => outputs.Select(output => output.Render(shown, index + offset)).ToImmutableArray())]);

    private void Deliver(Rendered rendered, DocumentWork<T> work)
    {
        _progress.Erase();
        Complain(rendered.Analysis.Errors);
        foreach (var notice in rendered.Analysis.Notices)
            host.Complain(notice.In(language));
        foreach (var (shown, texts) in rendered.Analysis.Shown.Zip(rendered.Texts))
        {
            work.Note(shown);
            foreach (var (output, text) in outputs.Zip(texts))
                output.Add(text);
        }
    }

    private void Complain(ImmutableArray<DocumentError> errors)
    {
        _hasErrors |= !errors.IsEmpty;
        foreach (var error in errors)
            host.Complain(error.In(language));
    }

    /// <summary>What came of a document, and how each report shows each part of it.</summary>
    private readonly record struct Rendered(Analysis<T> Analysis, ImmutableArray<ImmutableArray<string>> Texts);
}

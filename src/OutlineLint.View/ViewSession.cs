using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Documents;

namespace OutlineLint.View;

/// <summary>The file that the page shows: read whenever it changes, repaired when the writer says so, and put back.</summary>
internal sealed class ViewSession
{
    private readonly ViewOptions _options;
    private readonly DocumentReader _reader = new();
    private readonly Lock _gate = new();
    private readonly Stack<Repair> _repairs = new();
    private readonly Action<ViewState> _tell;
    private (DateTime, long) _stamp;

    /// <summary>A session that has read its file.</summary>
    /// <param name="options">What the page is opened with.</param>
    /// <param name="tell">Called whenever there is another version.</param>
    public ViewSession(ViewOptions options, Action<ViewState> tell)
    {
        (_options, _tell) = (options, tell);
        _stamp = StampOf(options.Source.Path!);
        Current = ViewedFile.Read(_reader.Read(options.Source), options, version: 1);
    }

    /// <summary>The file as it was when it was last read.</summary>
    public ViewedFile Current { get; private set; }

    /// <summary>What the page is told of it.</summary>
    public ViewState State => new(Current.Version, _repairs.Count > 0, Current.Error?.In(_options.Language));

    /// <summary>Looks whether the file has changed on disk.</summary>
    public void Look()
    {
        lock (_gate)
        {
            var stamp = StampOf(_options.Source.Path!);
            if (stamp == _stamp)
                return;
            Read(stamp);
            _tell(State);
        }
    }

    /// <summary>Repairs a finding, in the file.</summary>
    /// <returns>Why it was not done, or null when it was.</returns>
    public Bilingual? Fix(FixRequest request)
    {
        lock (_gate)
        {
            if (Current is not { Document: { } document, Findings: { } found } || request.Version != Current.Version)
                return Stale;
            if (request.Finding < 1 || request.Finding > found.Findings.Length || found.Findings[request.Finding - 1].Fix is not { } fix)
                return NoFix;
            var after = document.Text.WithChanges(fix.Changes);
            return Write(document, after, () => _repairs.Push(new(document.Text, after)));
        }
    }

    /// <summary>Takes the last repair back, in the file.</summary>
    /// <returns>Why it was not done, or null when it was.</returns>
    public Bilingual? Undo(UndoRequest request)
    {
        lock (_gate)
        {
            if (Current.Document is not { } document || request.Version != Current.Version)
                return Stale;
            if (!_repairs.TryPeek(out var repair) || !repair.After.ContentEquals(document.Text))
                return NoUndo;
            return Write(document, repair.Before, () => _repairs.Pop());
        }
    }

    private static readonly Bilingual Stale = new("文件刚刚改过，请看过新内容再试。", "the file has just changed: look at it and try again");
    private static readonly Bilingual NoFix = new("这个问题没有现成的修改办法。", "this finding has no fix");
    private static readonly Bilingual NoUndo = new("修改之后文件又改过，不能撤销。", "the file was changed after the repair, which cannot be taken back");

    /// <summary>Writes, and reads what was written.</summary>
    private Bilingual? Write(Document document, SourceText text, Action remember)
    {
        if (DocumentWriter.Write(document, text.ToString()) is { } error)
            return error.Message;
        remember();
        Read(StampOf(_options.Source.Path!));
        _tell(State);
        return null;
    }

    private void Read((DateTime, long) stamp)
    {
        _stamp = stamp;
        Current = ViewedFile.Read(_reader.Read(_options.Source), _options, Current.Version + 1);
    }

    private static (DateTime, long) StampOf(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? (file.LastWriteTimeUtc, file.Length) : default;
    }

    /// <summary>A text before and after a repair.</summary>
    private sealed record Repair(SourceText Before, SourceText After);
}

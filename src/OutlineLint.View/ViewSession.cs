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
    private FileStamp _stamp;
    private ViewedFile _current;
    private volatile ViewedFile _shown;
    private volatile ViewState _state;

    /// <summary>A session that has read its file.</summary>
    /// <param name="options">What the page is opened with.</param>
    /// <param name="tell">Called whenever there is another version.</param>
    public ViewSession(ViewOptions options, Action<ViewState> tell)
    {
        (_options, _tell) = (options, tell);
        _stamp = FileStamp.Of(options.Source.Path!);
        _current = ViewedFile.Read(_reader.Read(options.Source), options, version: 1);
        (_shown, _state) = (_current, Describe());
    }

    /// <summary>The file as it was when it could last be read.</summary>
    public ViewedFile Shown => _shown;

    /// <summary>What the page is told of it.</summary>
    public ViewState State => _state;

    /// <summary>Looks whether the file has changed on disk.</summary>
    public void Look()
    {
        lock (_gate)
        {
            var stamp = FileStamp.Of(_options.Source.Path!);
            if (stamp != _stamp)
                Read(stamp);
        }
    }

    /// <summary>Repairs a finding, in the file.</summary>
    /// <returns>Why it was not done, or null when it was.</returns>
    public Bilingual? Fix(FixRequest request)
    {
        lock (_gate)
        {
            if (_current is not { Document: { } document, Findings: { } found } || request.Version != _current.Version)
                return Stale;
            if (request.Finding < 1 || request.Finding > found.Findings.Length || found.Findings[request.Finding - 1].Fix is not { } fix)
                return NoFix;
            return Repair.Of(document, fix, _options.Clock, out var problem) is { } repair ? Write(document, repair.After, () => _repairs.Push(repair)) : problem;
        }
    }

    /// <summary>Takes the last repair back, in the file.</summary>
    /// <returns>Why it was not done, or null when it was.</returns>
    public Bilingual? Undo(UndoRequest request)
    {
        lock (_gate)
        {
            if (_current.Document is not { } document || request.Version != _current.Version)
                return Stale;
            return LastRepair is { } repair ? Write(document, repair.Before, () => _repairs.Pop()) : NoUndo;
        }
    }

    private static readonly Bilingual Stale = new("文件刚刚改过，请看过新内容再试。", "the file has just changed: look at it and try again");
    private static readonly Bilingual NoFix = new("这个问题没有现成的修改办法。", "this finding has no fix");
    private static readonly Bilingual NoUndo = new("修改之后文件又改过，不能撤销。", "the file was changed after the repair, which cannot be taken back");

    /// <summary>The repair that made the file what it is: what somebody else has changed since is not taken back with it.</summary>
    private Repair? LastRepair => _current.Document is { } document && _repairs.TryPeek(out var repair) && repair.Made(document) ? repair : null;

    /// <summary>Writes, and reads what was written.</summary>
    private Bilingual? Write(Document document, byte[] bytes, Action remember)
    {
        if (DocumentWriter.Write(document, bytes) is { } error)
            return error.Message;
        remember();
        Read(FileStamp.Of(_options.Source.Path!));
        return null;
    }

    private void Read(FileStamp stamp)
    {
        _stamp = stamp;
        _current = ViewedFile.Read(_reader.Read(_options.Source), _options, _current.Version + 1);
        if (_current.Findings is not null || _shown.Findings is null)
            _shown = _current;
        _state = Describe();
        _tell(_state);
    }

    private ViewState Describe() => new(_current.Version, LastRepair is not null, _current.Error?.In(_options.Language));
}

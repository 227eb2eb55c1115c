using Microsoft.CodeAnalysis.Text;
using OutlineLint.Outlining;

namespace OutlineLint.Reporting.Page.Text;

/// <summary>Decides how each line of a document is shown.</summary>
internal sealed class LineForms
{
    private const int DeepestHeading = 6;

    private readonly Outline? _outline;
    private readonly Dictionary<int, int> _levels = [];
    private readonly int _bodyStart;
    private readonly int _titleStart;

    public LineForms(DocumentView view)
    {
        _outline = view.Document.Outline;
        foreach (var item in view.Items.Where(IsOwnLine))
            _levels.TryAdd(view.LineNumber(item.HeadingSpan.Start) - 1, item.Level);
        _titleStart = _outline is { Frame.Title: [var title, ..] } ? title.Span.Start : -1;
        _bodyStart = view.Items is [var first, ..] ? first.Span.Start : _outline?.Frame.Salutation is [.., var last] ? last.Span.End : int.MaxValue;
    }

    /// <summary>How a line is shown.</summary>
    public LineForm Of(TextLine line)
    {
        if (_outline is null)
            return new(LineRole.Code, "p", "code", line.Start);

        // The empty line behind the last line end is a line of the text and none of the tree.
        if (line.LineNumber >= _outline.Lines.Count)
            return new(LineRole.Blank, "p", "body", line.End);
        var read = _outline.Lines[line.LineNumber];
        var start = read.Role == LineRole.Blank ? line.End : read.Span.Start;
        if (read.Role == LineRole.Title && line.Start <= _titleStart && _titleStart <= line.End)
            return new(read.Role, "h1", "title", start);
        return _levels.TryGetValue(line.LineNumber, out var level)
            ? new(read.Role, $"h{HtmlBuilder.Number(Math.Min(level + 1, DeepestHeading))}", $"heading level{HtmlBuilder.Number(level)}", start)
            : new(read.Role, "p", NameOf(read), start);
    }

    /// <summary>A heading whose line holds nothing else.</summary>
    private static bool IsOwnLine(OutlineItem item) => item.Kind == OutlineItemKind.Heading;

    private string NameOf(SpeechLine line) => line.Role switch
    {
        LineRole.Title => "title more",
        LineRole.Byline => "byline",
        LineRole.Date => line.Span.Start < _bodyStart ? "byline" : "signature",
        LineRole.Salutation => "salutation",
        LineRole.Greeting => "greeting",
        LineRole.Closing => "closing",
        LineRole.Signature => "signature",
        LineRole.AttachmentNote => "attachment",
        LineRole.Skipped or LineRole.Elision => "skipped",
        LineRole.Code => "code",
        _ => "body",
    };
}

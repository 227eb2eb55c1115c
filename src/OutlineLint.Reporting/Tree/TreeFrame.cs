using System.Collections.Immutable;
using OutlineLint.Outlining;

namespace OutlineLint.Reporting.Tree;

/// <summary>The lines above and below a tree: title, byline, date and salutation; closing, signature and date.</summary>
internal sealed class TreeFrame
{
    private const string Between = "  ";

    private readonly SpeechFrame _frame;
    private readonly int _bodyStart;

    public TreeFrame(Outline outline)
    {
        _frame = outline.Frame;
        _bodyStart = outline.Items is [var first, ..] ? first.Span.Start : EndOf(_frame.Salutation) ?? int.MaxValue;
    }

    /// <summary>The lines of the title.</summary>
    public ImmutableArray<string> Title => [.. Texts(_frame.Title)];

    /// <summary>Byline and date in one line, and the salutation.</summary>
    public ImmutableArray<string> Opening => [.. Line([.. _frame.Byline, .. Dates(above: true)]), .. Texts(_frame.Salutation)];

    /// <summary>The closing, and who signs with the date.</summary>
    public ImmutableArray<string> Ending => [.. Texts(_frame.Closing), .. Line([.. _frame.Signature, .. Dates(above: false)])];

    /// <summary>A date stands under the title or behind the signature.</summary>
    private IEnumerable<FrameElement> Dates(bool above) => _frame.Dateline.Where(date => date.Span.Start < _bodyStart == above);

    private static IEnumerable<string> Texts(IEnumerable<FrameElement> elements) => elements.Select(element => element.Text);

    private static IEnumerable<string> Line(ImmutableArray<FrameElement> elements) =>
        elements.IsEmpty ? [] : [string.Join(Between, Texts(elements))];

    private static int? EndOf(ImmutableArray<FrameElement> elements) => elements is [.., var last] ? last.Span.End : null;
}

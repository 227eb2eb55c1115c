using Microsoft.CodeAnalysis.Text;
using OutlineLint.Outlining;

namespace OutlineLint.Editing;

/// <summary>What a changed outline changes in its text, besides the places of lines: markers, the # of Markdown, marks at the ends, announced counts.</summary>
internal sealed class SectionChanges
{
    private readonly SpeechText _text;
    private readonly DraftOutline _draft;
    private readonly List<TextChange> _changes = [];

    private SectionChanges(SpeechText text, DraftOutline draft) => (_text, _draft) = (text, draft);

    /// <summary>The changes, in the order of the text.</summary>
    public static List<TextChange> Of(SpeechText text, DraftOutline draft)
    {
        var changes = new SectionChanges(text, draft);
        foreach (var section in draft.Sections)
            changes.Add(section);
        foreach (var end in MemberEnds.Of(text, draft))
            changes.AddEnd(end);
        changes.AddCounts();
        return TextChanges.InOrder(changes._changes);
    }

    private void Add(DraftSection section)
    {
        AddPrefix(section);
        if (section.Item.MarkerSpan is { } span && section.Model is { } model)
            Replace(TextSpan.FromBounds(span.Start, _text.BlankBehind(section.Item).End), section.Marker + model.Blank);
        else if (section.Item.MarkerSpan is { } own)
            Replace(own, section.Marker);
        if (HeadingShape.Of(_text, section) is { } shape && !_changes.Exists(change => change.Span.OverlapsWith(shape.Span)))
            _changes.Add(shape);
    }

    private void AddPrefix(DraftSection section)
    {
        if (!section.IsBlock)
            return;
        var line = _text.Lines.GetLineFromPosition(section.Item.Span.Start);
        var prefix = _text.Text[line.Start..section.Item.Span.Start];
        var shifted = HeadingShape.PrefixOf(_text, section, prefix) ?? HashMarks.Shift(prefix, section.Level - section.Item.Level);
        Replace(new TextSpan(line.Start, prefix.Length), shifted);
    }

    private void Replace(TextSpan span, string content)
    {
        if (!_text.Text.AsSpan(span.Start, span.Length).SequenceEqual(content))
            _changes.Add(new TextChange(span, content));
    }

    /// <summary>A member without a mark gets none, and that of one that becomes a heading is gone already.</summary>
    private void AddEnd(TextChange end)
    {
        if (_text.Text[end.Span.Start] is '；' or '。' && _text.Text[end.Span.Start] != end.NewText![0] && !_changes.Exists(change => change.Span.OverlapsWith(end.Span)))
            _changes.Add(end);
    }

    private void AddCounts()
    {
        foreach (var series in _text.Outline.Series)
        {
            if (series.LeadIn is not null && AnnouncedCounts.Of(_text, series, SizeOf(series)) is { } count)
                _changes.Add(count);
        }
    }

    /// <summary>How many members the series will have under the item that it stands under.</summary>
    private int SizeOf(Series series)
    {
        var parent = series.Parent is null ? _draft.Root : _draft[series.Parent];
        return parent.Children.Count(child => child.List == series);
    }
}

using OutlineLint.Grammar.Patterns;

namespace OutlineLint.Outlining.Reading;

/// <summary>Plays the steps of a reading back into items and series.</summary>
internal sealed class DraftBuilder(List<OutlineEvent> events, SpeechLines lines)
{
    private readonly Drafts _drafts = new();
    private List<DraftSeries> _open = [];
    private List<DraftSeries> _suspended = [];
    private int _scope;

    public Drafts Build(ReadingStep[] steps)
    {
        for (var i = 0; i < steps.Length; i++)
            Play(events[i], steps[i]);
        AddPeroration(steps);
        Numbering.SetModes(_drafts.Series);
        return _drafts;
    }

    private void Play(in OutlineEvent e, ReadingStep step)
    {
        switch (step.Action)
        {
            case ReadingAction.Suspend:
                (_suspended, _open) = (_open, []);
                _drafts.Boundaries.Add(e.Line);
                break;
            case ReadingAction.Resume:
                (_open, _suspended) = (_suspended, []);
                Add(e, step.Depth);
                break;
            case ReadingAction.Continue:
                Add(e, step.Depth);
                break;
            case ReadingAction.Open:
                if (e.Kind == OutlineEventKind.Attachment)
                    _scope++;
                CloseTo(step.Depth - 1);
                _open.Add(new DraftSeries(_open.Count == 0 ? null : _open[^1].Items[^1], _scope));
                _drafts.Series.Add(_open[^1]);
                Add(e, step.Depth);
                break;
        }
    }

    private void CloseTo(int depth) => _open.RemoveRange(depth, _open.Count - depth);

    private void Add(in OutlineEvent e, int depth)
    {
        CloseTo(depth);
        var series = _open[^1];
        var last = series.Items.Count == 0 ? 0 : series.Items[^1].Ordinal;
        var ordinal = e.Kind != OutlineEventKind.Marker || e.IsBullet ? 0 : e.Ordinal is 0 or PatternCapture.LastOrdinal ? last + 1 : e.Ordinal;
        var item = new DraftItem(e, ordinal, Expected(series, ordinal, last), series.Parent, series);
        series.Items.Add(item);
        _drafts.Items.Add(item);
    }

    /// <summary>One more than what is written before; behind a repeat also two more, as if it had not been.</summary>
    private static int Expected(DraftSeries series, int ordinal, int last)
    {
        if (ordinal == 0)
            return 0;
        var hasRepeated = series.Items.Count > 1 && series.Items[^2].Ordinal == last;
        return hasRepeated && ordinal == last + 2 ? ordinal : last + 1;
    }

    /// <summary>The first cue behind the last item of the main text leaves the sections, even when no list follows it.</summary>
    private void AddPeroration(ReadingStep[] steps)
    {
        var last = Array.FindLastIndex(steps, step => step.Action is ReadingAction.Continue or ReadingAction.Open or ReadingAction.Resume);
        if (last < 0 || events[last].Kind == OutlineEventKind.Attachment || _scope > 0)
            return;
        for (var i = last + 1; i < events.Count; i++)
        {
            if (events[i].Kind is OutlineEventKind.StrongCue or OutlineEventKind.WeakCue && lines.IsBody(events[i].Line))
            {
                _drafts.Boundaries.Add(events[i].Line);
                return;
            }
        }
    }
}

namespace OutlineLint.Outlining.Reading;

/// <summary>
/// Finds the cheapest reading of the events: keeps the few cheapest readings and lets each event be rejected,
/// continue an open series, or open one.
/// </summary>
internal sealed class OutlineBeam
{
    /// <summary>How many readings are kept; more bring nothing.</summary>
    private const int Width = 8;

    private const int MaxDepth = 8;

    /// <summary>A reading that costs so much more than the cheapest one cannot catch up: no two oddities cost more.</summary>
    private const float HopelessGap = 6f;

    private readonly List<ReadingStep> _steps = [];
    private readonly OutlineEvent[] _events;
    private readonly SpeechLines _lines;
    private readonly Choice[] _choices = new Choice[Width];
    private OpenFrame[] _frames = new OpenFrame[64];
    private int _frameCount;
    private float _accept;
    private float _reject;
    private ReadingState[] _states = new ReadingState[Width];
    private ReadingState[] _next = new ReadingState[Width];
    private int _stateCount = 1;
    private int _choiceCount;

    public OutlineBeam(List<OutlineEvent> events, SpeechLines lines)
    {
        (_events, _lines) = ([.. events], lines);
        var kins = lines.Tree.Grammar.KinCount;
        for (var i = 0; i < Width; i++)
            (_states[i], _next[i]) = (Empty(kins), Empty(kins));
    }

    /// <summary>The steps of the cheapest reading, one for each event.</summary>
    public ReadingStep[] Read()
    {
        for (var i = 0; i < _events.Length; i++)
        {
            _choiceCount = 0;
            if (_events[i].Kind == OutlineEventKind.Marker)
                (_accept, _reject) = (ReadingCosts.Accept(_events[i]), ReadingCosts.Reject(_events[i]));
            for (var state = 0; state < _stateCount; state++)
                Choose(i, state);
            Advance(i);
        }

        var steps = new ReadingStep[_events.Length];
        for (var step = Cheapest(); step >= 0; step = _steps[step].Previous)
            steps[_steps[step].Event] = _steps[step];
        return steps;
    }

    private static ReadingState Empty(int kins) => new() { Top = OpenFrame.NoFrame, Suspended = OpenFrame.NoFrame, Step = -1, Kins = new int[kins] };

    private int Cheapest()
    {
        var (best, bestCost) = (-1, float.MaxValue);
        for (var i = 0; i < _stateCount; i++)
        {
            var cost = _states[i].Cost + CloseAll(_states[i].Top) + CloseAll(_states[i].Suspended);
            if (cost < bestCost)
                (best, bestCost) = (_states[i].Step, cost);
        }

        return best;
    }

    private float CloseAll(int frame)
    {
        var cost = 0f;
        for (; frame != OpenFrame.NoFrame; frame = _frames[frame].Parent)
            cost += ReadingCosts.Close(_frames[frame]);
        return cost;
    }

    private void Choose(int index, int state)
    {
        ref readonly var e = ref _events[index];
        ref var s = ref _states[state];
        switch (e.Kind)
        {
            case OutlineEventKind.Marker:
                ChooseForMarker(e, state, ref s);
                break;
            case OutlineEventKind.Border:
                Consider(s.Cost + CloseAll(s.Top) + CloseAll(s.Suspended), state, ReadingAction.Suspend, OpenFrame.NoFrame, HashOf(OpenFrame.NoFrame, OpenFrame.NoFrame));
                break;
            case OutlineEventKind.Heading:
            case OutlineEventKind.Attachment:
                ChooseForHeading(e, state, ref s);
                break;
            default:
                ChooseForCue(state, ref s, e.Kind == OutlineEventKind.StrongCue);
                break;
        }
    }

    private void ChooseForCue(int state, ref ReadingState s, bool isStrong)
    {
        if (s.Top == OpenFrame.NoFrame)
        {
            Consider(s.Cost, state, ReadingAction.Reject, s.Top, HashOf(s.Top, s.Suspended));
            return;
        }

        Consider(s.Cost + (isStrong ? ReadingCosts.StrongCueIgnored : ReadingCosts.WeakCueIgnored), state, ReadingAction.Reject, s.Top, HashOf(s.Top, s.Suspended));
        if (s.Suspended == OpenFrame.NoFrame)
            Consider(s.Cost + (isStrong ? ReadingCosts.StrongCue : ReadingCosts.WeakCue), state, ReadingAction.Suspend, OpenFrame.NoFrame, HashOf(OpenFrame.NoFrame, s.Top));
    }

    private void ChooseForMarker(in OutlineEvent e, int state, ref ReadingState s)
    {
        var accepted = s.Cost + _accept;
        Consider(s.Cost + _reject, state, ReadingAction.Reject, s.Top, HashOf(s.Top, s.Suspended));
        ConsiderOpen(e, state, ref s, accepted, s.Top);
        var closed = 0f;
        for (var frame = s.Top; frame != OpenFrame.NoFrame && !IsHopeless(accepted + closed); frame = _frames[frame].Parent)
        {
            ref readonly var f = ref _frames[frame];
            ConsiderContinue(e, state, ref s, accepted + closed, frame, ReadingAction.Continue);
            closed += ReadingCosts.Close(f);
            ConsiderOpen(e, state, ref s, accepted + closed + SeriesCosts.InPlaceOf(f, e, _lines), f.Parent);
        }

        for (var frame = s.Suspended; frame != OpenFrame.NoFrame && !IsHopeless(accepted + closed + ReadingCosts.Resume); frame = _frames[frame].Parent)
        {
            // Of the lists that a cue has left only the outermost goes on: below it the member would stand behind what came since.
            if (_frames[frame].Parent == OpenFrame.NoFrame)
                ConsiderContinue(e, state, ref s, accepted + closed + ReadingCosts.Resume, frame, ReadingAction.Resume);
            closed += ReadingCosts.Close(_frames[frame]);
        }
    }

    private void ConsiderOpen(in OutlineEvent e, int state, ref ReadingState s, float cost, int parent)
    {
        var depth = parent == OpenFrame.NoFrame ? 1 : _frames[parent].Depth + 1;
        if (depth > MaxDepth)
            return;
        if (parent != OpenFrame.NoFrame)
            cost += SeriesCosts.Under(_frames[parent], e);
        if (IsHopeless(cost))
            return;
        cost += SeriesCosts.FirstOrdinal(e, s.Kins[e.Facts.Kin], s.Suspended == OpenFrame.NoFrame ? depth : 0);
        if (!IsHopeless(cost))
            Consider(cost, state, ReadingAction.Open, parent, HashOf(parent, s.Suspended) * 31 + FrameHash(e, ordinal: e.Ordinal, count: 1));
    }

    private void ConsiderContinue(in OutlineEvent e, int state, ref ReadingState s, float cost, int frame, ReadingAction action)
    {
        if (IsHopeless(cost))
            return;
        cost += SeriesCosts.Next(_frames[frame], e);
        if (cost < ReadingCosts.Impossible && !IsHopeless(cost))
            Consider(cost, state, action, frame, HashOf(_frames[frame].Parent, action == ReadingAction.Resume ? OpenFrame.NoFrame : s.Suspended) * 31 + FrameHash(e, e.Ordinal, count: e.Ordinal == _frames[frame].Last ? 3 : 2));
    }

    private void ChooseForHeading(in OutlineEvent e, int state, ref ReadingState s)
    {
        if (e.Kind == OutlineEventKind.Attachment)
        {
            Consider(s.Cost, state, ReadingAction.Open, OpenFrame.NoFrame, HeadingHash(e, OpenFrame.NoFrame));
            return;
        }

        var (closed, breaks) = (0f, 0f);
        var child = s.Top == OpenFrame.NoFrame ? 0f : SeriesCosts.HeadingUnder(_frames[s.Top], e);
        Consider(s.Cost + child + AgainstStyles(s.Top, e.Hashes), state, ReadingAction.Open, s.Top, HeadingHash(e, s.Top));
        for (var frame = s.Top; frame != OpenFrame.NoFrame; frame = _frames[frame].Parent)
        {
            ref readonly var f = ref _frames[frame];
            if (f.IsHeading && f.Style == e.Hashes)
                Consider(s.Cost + closed, state, ReadingAction.Continue, frame, HeadingHash(e, f.Parent));
            closed += ReadingCosts.Close(f);
            breaks = Math.Max(breaks, SeriesCosts.HeadingBreaks(f, e));
            // A style that says where the heading belongs ends the lists below that place.
            if (f.Parent != OpenFrame.NoFrame && _frames[f.Parent].Level > 0 && _frames[f.Parent].Level < e.Hashes)
                breaks = 0f;
            if (f.Parent == OpenFrame.NoFrame || _frames[f.Parent].IsHeading || _frames[f.Parent].Level > 0)
                Consider(s.Cost + closed + breaks + AgainstStyles(f.Parent, e.Hashes), state, ReadingAction.Open, f.Parent, HeadingHash(e, f.Parent));
        }
    }

    /// <summary>What it costs a heading to stand below one that has its level or a lower one, by # or by style.</summary>
    private float AgainstStyles(int frame, int level)
    {
        for (; frame != OpenFrame.NoFrame; frame = _frames[frame].Parent)
        {
            if (_frames[frame].EndsBefore(level))
                return ReadingCosts.AgainstHeadingStyle;
        }

        return 0f;
    }

    private ulong HeadingHash(in OutlineEvent e, int parent) => HashOf(parent, OpenFrame.NoFrame) * 31 + (ulong)(e.Hashes + 1) * 0x9E3779B97F4A7C15;

    private ulong HashOf(int top, int suspended) =>
        (top == OpenFrame.NoFrame ? 17 : _frames[top].Hash) * 1000003 + (suspended == OpenFrame.NoFrame ? 7 : _frames[suspended].Hash);

    private static ulong FrameHash(in OutlineEvent e, int ordinal, int count) =>
        ((ulong)e.Facts.Style << 32 | (ulong)(uint)ordinal << 8 | (ulong)count << 1 | (e.IsInline ? 1UL : 0)) * 0x9E3779B97F4A7C15;

    /// <summary>Whether a choice of that cost cannot be among those that are kept.</summary>
    private bool IsHopeless(float cost) =>
        _choiceCount > 0 && (cost > _choices[0].Cost + HopelessGap || (_choiceCount == Width && cost >= _choices[Width - 1].Cost));

    /// <summary>Keeps the choice when it is among the cheapest and no cheaper one leads to the same.</summary>
    private void Consider(float cost, int state, ReadingAction action, int frame, ulong hash)
    {
        var at = _choiceCount;
        for (var i = 0; i < _choiceCount; i++)
        {
            if (_choices[i].Hash != hash)
                continue;
            if (_choices[i].Cost <= cost)
                return;
            at = i;
            break;
        }

        if (at == _choiceCount)
        {
            if (_choiceCount < Width)
                _choiceCount++;
            else if (_choices[--at].Cost <= cost)
                return;
        }

        for (; at > 0 && _choices[at - 1].Cost > cost; at--)
            _choices[at] = _choices[at - 1];
        _choices[at] = new Choice(cost, hash, state, action, frame);
    }

    private void Advance(int index)
    {
        while (_choices[_choiceCount - 1].Cost > _choices[0].Cost + HopelessGap)
            _choiceCount--;
        for (var i = 0; i < _choiceCount; i++)
            Apply(index, _choices[i], ref _next[i]);
        (_states, _next, _stateCount) = (_next, _states, _choiceCount);
    }

    private void Apply(int index, in Choice choice, ref ReadingState target)
    {
        ref var from = ref _states[choice.State];
        from.Kins.CopyTo(target.Kins, 0);
        (target.Cost, target.Top, target.Suspended) = (choice.Cost, from.Top, from.Suspended);
        switch (choice.Action)
        {
            case ReadingAction.Suspend:
                (target.Top, target.Suspended) = (OpenFrame.NoFrame, _events[index].Kind == OutlineEventKind.Border ? OpenFrame.NoFrame : from.Top);
                break;
            case ReadingAction.Continue or ReadingAction.Resume:
                RememberClosed(ref target, from.Top, choice.Action == ReadingAction.Resume ? OpenFrame.NoFrame : choice.Frame);
                target.Top = AddFrame(index, _frames[choice.Frame].Parent, choice.Frame, choice.Hash);
                target.Suspended = choice.Action == ReadingAction.Resume ? OpenFrame.NoFrame : from.Suspended;
                break;
            case ReadingAction.Open:
                RememberClosed(ref target, from.Top, choice.Frame);
                target.Top = AddFrame(index, choice.Frame, OpenFrame.NoFrame, choice.Hash);
                if (_events[index].Kind == OutlineEventKind.Attachment)
                    target.Suspended = OpenFrame.NoFrame;
                break;
        }

        _steps.Add(new ReadingStep(from.Step, index, choice.Action, target.Top == OpenFrame.NoFrame ? 0 : _frames[target.Top].Depth));
        target.Step = _steps.Count - 1;
    }

    /// <summary>Notes the last ordinal and the depth of every frame from the top down to the one that stays open.</summary>
    private void RememberClosed(ref ReadingState target, int top, int stays)
    {
        for (var frame = top; frame != stays && frame != OpenFrame.NoFrame; frame = _frames[frame].Parent)
        {
            if (!_frames[frame].IsHeading)
                target.Kins[_frames[frame].Kin] = _frames[frame].Depth << 16 | _frames[frame].Last;
        }
    }

    private int AddFrame(int index, int parent, int continued, ulong hash)
    {
        var frame = SeriesCosts.FrameAfter(_events[index], continued == OpenFrame.NoFrame ? default : _frames[continued]);
        frame.Parent = parent;
        frame.Depth = parent == OpenFrame.NoFrame ? 1 : _frames[parent].Depth + 1;
        frame.Hash = hash;
        if (_frameCount == _frames.Length)
            Array.Resize(ref _frames, _frameCount * 2);
        _frames[_frameCount] = frame;
        return _frameCount++;
    }

    private readonly record struct Choice(float Cost, ulong Hash, int State, ReadingAction Action, int Frame);
}

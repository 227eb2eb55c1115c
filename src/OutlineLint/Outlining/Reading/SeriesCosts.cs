using OutlineLint.Grammar.Patterns;

namespace OutlineLint.Outlining.Reading;

/// <summary>What it costs a marker to continue a series, to open one under an item, or to open one in place of another.</summary>
internal static class SeriesCosts
{
    /// <summary>What the frame is once the event is its last member.</summary>
    public static OpenFrame FrameAfter(in OutlineEvent e, in OpenFrame before)
    {
        if (e.Kind != OutlineEventKind.Marker)
            return new OpenFrame { IsHeading = true, Style = e.Hashes, Count = before.Count + 1, Line = e.Line };
        return new OpenFrame
        {
            Style = e.Facts.Style,
            Level = e.Hashes,
            Kin = e.Facts.Kin,
            Rank = e.Facts.Rank,
            Form = e.Form!.Id,
            Last = OrdinalAfter(e, before),
            Count = before.Count + 1,
            Line = e.Line,
            Verb = e.Verb,
            IsInline = e.IsInline,
            IsBullet = e.Facts.IsBullet,
            IsOwnLine = e.IsOwnLine,
            FirstStyle = before.Count > 0 ? before.FirstStyle : e.Facts.Style,
            HasRepeated = before.Count > 0 && (e.Ordinal == before.Last || (before.HasSkipped && e.Ordinal == before.Last - 1)),
            HasSkipped = before.Count > 0 && e.Ordinal == before.Last + 2,
            HasSemicolons = e.StandsBehindSemicolon,
        };
    }

    /// <summary>The ordinal that the event has in the series: as written, or counted on where it has none.</summary>
    public static int OrdinalAfter(in OutlineEvent e, in OpenFrame before) =>
        e.Ordinal is 0 or PatternCapture.LastOrdinal && !e.Facts.IsBullet ? before.Last + 1 : e.Ordinal;

    public static float Next(in OpenFrame frame, in OutlineEvent e)
    {
        if (frame.IsHeading || frame.IsBullet != e.Facts.IsBullet || frame.Verb != e.Verb)
            return ReadingCosts.Impossible;
        if (frame.IsBullet)
            return frame.Style == e.Facts.Style ? 0f : ReadingCosts.Impossible;
        return StyleChange(frame, e) + OrdinalStep(frame, e) + PlaceChange(frame, e);
    }

    /// <summary>What the ordinal of a first member costs; depth 0 when levels are free because a cue has left the lists.</summary>
    public static float FirstOrdinal(in OutlineEvent e, int kin, int depth)
    {
        var (last, lastDepth) = (kin & 0xFFFF, kin >> 16);
        var elsewhere = depth != 0 && lastDepth != 0 && lastDepth != depth ? ReadingCosts.OtherDepth : 0f;
        if (e.Ordinal == 1 || e.Facts.IsBullet)
            return elsewhere;
        if (e.Ordinal == last + 1)
            return e.Facts.IsArticle ? 0f : elsewhere + ReadingCosts.RunThrough;
        return e.Facts.IsArticle && last > 0 ? ReadingCosts.RunThrough
            : elsewhere + ReadingCosts.NotFromOne + ReadingCosts.NotFromOnePerNumber * Math.Min(e.Ordinal, 20);
    }

    public static float Under(in OpenFrame parent, in OutlineEvent e)
    {
        if (parent.IsHeading)
            return StandsBeside(parent, e) ? ReadingCosts.AgainstHeadingStyle : 0f;
        if ((parent.IsBullet && !e.IsInline) || (parent.IsInline && e.IsInline && parent.Line != e.Line))
            return ReadingCosts.UnderBullet;
        var cost = parent.IsInline && !e.IsInline ? ReadingCosts.ParagraphsUnderInline : IsFinished(parent, e) ? ReadingCosts.UnderFinishedList : 0f;
        if (parent.Kin == e.Facts.Kin && parent.Verb == e.Verb)
            return cost + (!parent.IsInline && e.IsInline ? ReadingCosts.InlineUnderOwnKin : ReadingCosts.UnderOwnKin);
        if (e.Facts.IsFloating)
            return cost;
        if (parent.IsFloating && parent.IsOwnLine)
            return cost + ReadingCosts.UnderFloatingHeading;
        if (parent.IsFloating)
            return cost + (e.IsInline || e.Facts.Rank >= 60 ? ReadingCosts.ItemUnderFloating : ReadingCosts.HeadingUnderFloating);
        return cost + (e.Facts.Rank < parent.Rank ? ReadingCosts.UnderLowerForm : 0f);
    }

    public static float InPlaceOf(in OpenFrame frame, in OutlineEvent e, SpeechLines lines)
    {
        if (frame.IsHeading)
            return StandsBeside(frame, e) ? 0f : ReadingCosts.LowerInPlaceOfHigher;
        if (IsFinished(frame, e) || (frame.IsInline && frame.Line != e.Line && e.IsInline))
            return ReadingCosts.InPlaceOfFinished;
        if (e.Ordinal == 1 && frame.Kin != e.Facts.Kin && IsBareAbove(frame, e))
            return ReadingCosts.InPlaceOfBareHeading;
        if (frame.Kin == e.Facts.Kin && frame.Verb == e.Verb)
            return ReadingCosts.SameKinAgain + (HasTextBetween(frame, e, lines) ? 0f : ReadingCosts.WithoutTextBetween);
        if (frame.IsBullet || (frame.IsFloating && !e.Facts.IsFloating))
            return ReadingCosts.RankedInPlaceOfFloating;
        return !frame.IsFloating && e.Facts.Rank > frame.Rank ? ReadingCosts.LowerInPlaceOfHigher : ReadingCosts.OtherKinInPlace;
    }

    /// <summary>A numbered heading beside one without a number: 前言, then 一、, both in the style of the first level.</summary>
    private static bool StandsBeside(in OpenFrame heading, in OutlineEvent e) => e.Hashes > 0 && heading.Style >= e.Hashes;

    public static float HeadingUnder(in OpenFrame frame, in OutlineEvent e) =>
        (frame.IsHeading && frame.Style < e.Hashes) || (frame.Level > 0 && frame.Level < e.Hashes) ? 0f : ReadingCosts.HeadingAsChild + (frame.IsInline ? ReadingCosts.ParagraphsUnderInline : 0f);

    /// <summary>What it costs a heading to end a series.</summary>
    public static float HeadingBreaks(in OpenFrame frame, in OutlineEvent e) => frame.IsHeading
        ? frame.Style > e.Hashes ? 0f : ReadingCosts.HeadingAsChild
        : frame.EndsBefore(e.Hashes) ? 0f : ReadingCosts.HeadingBreaksList;

    /// <summary>Whether the last member is a heading on the line right above, without text yet.</summary>
    private static bool IsBareAbove(in OpenFrame frame, in OutlineEvent e) => frame.IsOwnLine && !e.IsInline && e.PreviousLine == frame.Line;

    private static bool IsFinished(in OpenFrame frame, in OutlineEvent e) =>
        frame.IsInline && frame.Count > 1 && frame.HasSemicolons && e.IsInline && frame.Line == e.Line && e.StandsBehindStop;

    private static bool HasTextBetween(in OpenFrame frame, in OutlineEvent e, SpeechLines lines) =>
        frame.Line == e.Line ? e.StandsBehindStop : lines.PlainBetween(frame.Line, e.Line) > 0 || e.IsInline;

    private static float StyleChange(in OpenFrame frame, in OutlineEvent e)
    {
        if (frame.Style != e.Facts.Style && frame.FirstStyle == e.Facts.Style)
            return 0f;
        if (frame.Style == e.Facts.Style)
            return frame.Form == e.Form!.Id ? 0f : ReadingCosts.OtherForm;
        if (frame.Kin == e.Facts.Kin)
            return ReadingCosts.OtherStyle;
        if (e.Ordinal != frame.Last + 1 && e.Ordinal != PatternCapture.LastOrdinal)
            return ReadingCosts.Impossible;
        return frame.IsFloating && e.Facts.IsFloating && e.Facts.MayFollowOtherKin ? ReadingCosts.OtherFloatingKin : ReadingCosts.OtherRank + (frame.IsOwnLine == e.IsOwnLine ? 0f : ReadingCosts.OtherLook) + (IsBareAbove(frame, e) ? ReadingCosts.OtherLook : 0f);
    }

    private static float OrdinalStep(in OpenFrame frame, in OutlineEvent e)
    {
        var step = e.Ordinal - frame.Last;
        if ((e.Ordinal > 1 || IsFirstAgain(frame, e)) && step != 1 && e.Ordinal != PatternCapture.LastOrdinal && frame.IsInline && frame.Line == e.Line && frame.Style == e.Facts.Style)
            return ReadingCosts.SlipInSentence;
        return e.Ordinal switch
        {
            PatternCapture.LastOrdinal => frame.Count > 1 || frame.Line == e.Line ? 0f : ReadingCosts.LastWithoutMiddle,
            0 => ReadingCosts.MalformedMember,
            1 when frame is { Last: 1, Count: 1, IsInline: true } && frame.Line == e.Line && e.StandsBehindSemicolon => ReadingCosts.SlipInSentence,
            1 => frame.Count == 1 && frame.Last == 2 && frame.Style == e.Facts.Style ? ReadingCosts.StepBack : ReadingCosts.Impossible,
            _ when step == 1 => 0f,
            _ when step == 0 => ReadingCosts.Repeat,
            _ when step == 2 && frame.HasRepeated => ReadingCosts.GapAfterRepeat,
            _ when step == -1 && frame.HasSkipped => ReadingCosts.Exchanged,
            _ when step < 0 => ReadingCosts.StepBack,
            _ => ReadingCosts.Gap + (step - 2) * ReadingCosts.FurtherGap,
        };
    }

    /// <summary>“一抓交接；一抓器材”: behind a semicolon the second 一抓 is a slip for 二抓, not a list of its own.</summary>
    private static bool IsFirstAgain(in OpenFrame frame, in OutlineEvent e) => frame.Last == 1 && frame.Count == 1 && e.Ordinal == 1 && e.StandsBehindSemicolon;

    private static float PlaceChange(in OpenFrame frame, in OutlineEvent e) => (frame.IsInline, e.IsInline) switch
    {
        (false, true) => ReadingCosts.ParagraphsThenInline,
        (true, false) => ReadingCosts.InlineThenParagraphs,
        (true, true) when frame.Line != e.Line => ReadingCosts.InlineOnOtherLine,
        _ => 0f,
    };
}

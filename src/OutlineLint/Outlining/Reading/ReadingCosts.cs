using OutlineLint.Grammar;
using OutlineLint.Grammar.Patterns;

namespace OutlineLint.Outlining.Reading;

/// <summary>
/// What each oddity of a reading costs. The outline is the reading that costs least; a unit is about what a reader
/// hesitates at one mark that is not as expected.
/// </summary>
internal static class ReadingCosts
{
    /// <summary>More than any reading may cost: the step is not possible.</summary>
    public const float Impossible = 1000f;

    // Continuing a series.

    /// <summary>The same number again: 二、二、.</summary>
    public const float Repeat = 2.6f;

    /// <summary>A number is missing: 二、四、; and what each further missing number adds.</summary>
    public const float Gap = 2.2f;

    public const float FurtherGap = 0.25f;

    /// <summary>A number that was there before: 三、二、.</summary>
    public const float StepBack = 3.5f;

    /// <summary>Any wrong number in a list within one paragraph: 一是……；二是……；四是…… can hardly be read otherwise.</summary>
    public const float SlipInSentence = 0.9f;

    /// <summary>二、二、四、: one repeat, and counting goes on as if it had not been.</summary>
    public const float GapAfterRepeat = 0.3f;

    /// <summary>一、三、二、: the number that was left out comes behind the one that came too early.</summary>
    public const float Exchanged = 0.7f;

    /// <summary>A numeral that no system allows keeps its place.</summary>
    public const float MalformedMember = 0.3f;

    /// <summary>The same style in another form: 1. and 1、.</summary>
    public const float OtherForm = 0.15f;

    /// <summary>Another style of one kin: 三是 and 四要.</summary>
    public const float OtherStyle = 0.15f;

    /// <summary>Another kin that means the same: 其次 and 第三.</summary>
    public const float OtherFloatingKin = 0.9f;

    /// <summary>Another rank with the next number: 二、 and 3、.</summary>
    public const float OtherRank = 3.2f;

    /// <summary>A heading on its own line that would go on as a paragraph, or the reverse.</summary>
    public const float OtherLook = 1.5f;

    /// <summary>A paragraph list goes on inside a paragraph.</summary>
    public const float ParagraphsThenInline = 1.6f;

    /// <summary>The first member hides in a paragraph, the rest open paragraphs.</summary>
    public const float InlineThenParagraphs = 0.8f;

    /// <summary>An inline list that goes on in another paragraph, inline again.</summary>
    public const float InlineOnOtherLine = 3f;

    // Opening a series.

    /// <summary>A series that does not begin at one; and what a greater number adds.</summary>
    public const float NotFromOne = 3f;

    public const float NotFromOnePerNumber = 0.15f;

    /// <summary>A series that goes on from the last one of its kin: run-through numbering.</summary>
    public const float RunThrough = 1.2f;

    /// <summary>A higher form under a lower one: 一、 under 1.</summary>
    public const float UnderLowerForm = 2.6f;

    /// <summary>A kin inside itself: （一） under （一）.</summary>
    public const float UnderOwnKin = 3.5f;

    /// <summary>一是 inside the paragraph of a 二要: the place tells them apart.</summary>
    public const float InlineUnderOwnKin = 1f;

    /// <summary>一、 on a line of its own under 一是, and a run-in 1. there.</summary>
    public const float HeadingUnderFloating = 2.8f;

    public const float ItemUnderFloating = 1.2f;

    /// <summary>（一） under “第一个问题” on a line of its own: that is a heading whatever its form.</summary>
    public const float UnderFloatingHeading = 0.3f;

    /// <summary>Paragraphs as members of an inline item.</summary>
    public const float ParagraphsUnderInline = 2f;

    /// <summary>Anything under a bullet, or under an inline list of another paragraph.</summary>
    public const float UnderBullet = 2f;

    /// <summary>An inline list whose members end in ； is over at its full stop.</summary>
    public const float UnderFinishedList = 1.5f;

    /// <summary>A kin at another depth than before: levels seldom change.</summary>
    public const float OtherDepth = 0.35f;

    // Opening a series in place of another at the same depth.

    /// <summary>The same kin again; and what it adds when no plain text stands between.</summary>
    public const float SameKinAgain = 0.8f;

    public const float WithoutTextBetween = 1f;

    /// <summary>Another kin at the depth of the list before.</summary>
    public const float OtherKinInPlace = 1.5f;

    /// <summary>A lower form at the depth of a higher one: 1. beside 一、.</summary>
    public const float LowerInPlaceOfHigher = 2.5f;

    /// <summary>一、 after a list of 一是.</summary>
    public const float RankedInPlaceOfFloating = 0.4f;

    /// <summary>Another list after one that is over: in a new paragraph, or behind the full stop of a list with ；.</summary>
    public const float InPlaceOfFinished = 0.3f;

    /// <summary>A first member right below a heading that has no text yet: it belongs under it.</summary>
    public const float InPlaceOfBareHeading = 3f;

    // Leaving.

    /// <summary>A strong cue (同志们，) or a weak one (总之，) leaves all lists.</summary>
    public const float StrongCue = 0.1f;

    public const float WeakCue = 0.6f;

    /// <summary>Staying in the lists although a cue stands there.</summary>
    public const float StrongCueIgnored = 0.6f;

    public const float WeakCueIgnored = 0.3f;

    /// <summary>首先，请…… and 首先，我代表…… open a speech act, no list.</summary>
    public const float Agenda = 1.5f;

    /// <summary>最后 right after 首先, with text between: more often an adverb than the second of two.</summary>
    public const float LastWithoutMiddle = 1.8f;

    /// <summary>Going back to the lists that a cue had left.</summary>
    public const float Resume = 3f;

    /// <summary>A heading that stands under a numbered item, or that breaks a list off.</summary>
    public const float HeadingAsChild = 0.6f;

    public const float HeadingBreaksList = 1.2f;

    /// <summary>A heading under one that has its level or a lower one, by # or by style.</summary>
    public const float AgainstHeadingStyle = 2f;

    /// <summary>What believing a marker costs, by where it stands.</summary>
    public static float Accept(in OutlineEvent e)
    {
        var doubt = (e.Form!.IsWeak && e.Style.Kin == "first" ? 0.6f : 0f) + (e.IsAgenda ? Agenda : 0f);
        return doubt + e.Place switch
        {
            MarkerPlaces.Line => 0f,
            MarkerPlaces.Sentence => e.Style.IsFloating ? 0f : 0.2f,
            MarkerPlaces.Clause => e.Style.Kin is "word" or "its" or "aside" ? 0.2f : 0.6f,
            _ => e.Style.Kin == "aside" ? 0.7f : e.Style.IsFloating ? 0.4f : 1.6f,
        };
    }

    /// <summary>What taking a marker for plain text costs, by where it stands.</summary>
    public static float Reject(in OutlineEvent e) => (e.Form!.IsWeak, e.Style.IsFloating, e.Place) switch
    {
        (var isWeak, true, not MarkerPlaces.Line) when e.StandsBehindSemicolon && !(isWeak && e.Ordinal == 1) && e.Ordinal is not (0 or PatternCapture.LastOrdinal) => 3f,
        (true, _, MarkerPlaces.Line) => 0.9f,
        (true, _, _) => 0.4f,
        (_, _, MarkerPlaces.Glued) => 0f,
        (_, false, MarkerPlaces.Line) => e.IsBullet ? 0.5f : 6f,
        (_, true, MarkerPlaces.Line) => e.Style.Kin == "first" ? 1.5f : e.Ordinal > 1 ? 3f : 2.5f,
        (_, false, MarkerPlaces.Sentence) => 2.5f,
        (_, true, _) => 1.2f,
        _ => 1f,
    };

    /// <summary>What a series of one costs when it is closed.</summary>
    public static float Close(in OpenFrame frame) => (frame.Count > 1 || frame.IsHeading, frame.IsBullet, frame.IsFloating, frame.IsInline) switch
    {
        (true, _, _, _) => 0f,
        (_, true, _, _) => 0.5f,
        (_, _, true, true) => 3.2f,
        (_, _, true, false) => 2.6f,
        (_, _, false, true) => 2.2f,
        _ => 1.2f,
    };
}

using OutlineLint.Diagnostics;
using OutlineLint.Outlining;

namespace OutlineLint.Editing;

/// <summary>What an editor offers for a series: new numbers, the missing member, one style. Null where there is nothing to do.</summary>
public static class SeriesEdits
{
    /// <summary>
    /// Gives the members 1 to n, each in its own style; where the numbers run through the text, they go on from the series before. What the text says
    /// of the members (“第三点”) stays.
    /// </summary>
    public static Fix? Renumber(Outline outline, Series series) => SeriesRenumbering.Of(new SpeechText(outline), series);

    /// <summary>
    /// Puts in the members that the numbers leave out: “三、” where 一、二、四、 stand, on a line of its own with the indent of its siblings; inside a
    /// paragraph, and in a list that ends its members in ；, with a place for the text that is still to come: “三是（待补充）；”. A count that binds the series
    /// and agreed with it follows.
    /// </summary>
    public static Fix? FillMissing(Outline outline, Series series) => MissingMembers.Of(new SpeechText(outline), series);

    /// <summary>Marks all members in the style of the first one, with the numbers that they have; where the first is a slip (“(一)”, “一，”), in the standard form of its style.</summary>
    public static Fix? AlignStyle(Outline outline, Series series) => SeriesAlignment.Of(new SpeechText(outline), series);
}

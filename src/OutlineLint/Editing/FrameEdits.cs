using OutlineLint.Diagnostics;
using OutlineLint.Outlining;

namespace OutlineLint.Editing;

/// <summary>What an editor offers to put around the body of a speech. Null where it is there, or where the kind of text has none.</summary>
public static class FrameEdits
{
    /// <summary>Puts a salutation on a line of its own below the title block: whom the text speaks to further down, else 同志们.</summary>
    /// <param name="outline">The outline.</param>
    /// <param name="profile">The conventions that the text follows; only a speech has a salutation.</param>
    public static Fix? AddSalutation(Outline outline, Profile profile = Profile.Speech) => MissingSalutation.Of(new SpeechText(outline), profile);

    /// <summary>Puts 谢谢大家！ below the last paragraph, before signature, date, attachments and skipped text. A speech that ends on a wish needs none.</summary>
    /// <param name="outline">The outline.</param>
    /// <param name="profile">The conventions that the text follows; only a speech has a closing.</param>
    public static Fix? AddClosing(Outline outline, Profile profile = Profile.Speech) => MissingClosing.Of(new SpeechText(outline), profile);
}

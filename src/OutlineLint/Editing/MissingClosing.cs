using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Outlining;
using OutlineLint.Rules;
using OutlineLint.Rules.Frame;

namespace OutlineLint.Editing;

/// <summary>Puts in the closing that a speech lacks.</summary>
internal static class MissingClosing
{
    private const string Thanks = "谢谢大家！";

    public static Fix? Of(SpeechText text, Profile profile)
    {
        var speech = text.Speech;
        var last = LastLine(speech);
        if (profile != Profile.Speech || last < 0 || speech.Genre is not (SpeechGenre.Speech or SpeechGenre.Unknown) || !speech.Frame.Closing.IsEmpty || ClosingRule.EndsOnWish(speech))
            return null;
        var (line, space) = (text.Lines[last], HasSpaceAbove(text, last) ? text.LineBreak : "");
        var content = text.LineBreak + space + LineEdits.IndentOf(speech, last) + Thanks;
        return Fix.Replace(new($"加上结束语“{Thanks}”", $"Add the closing '{Thanks}'"), FixApplicability.Unsafe, new TextSpan(line.End, 0), content);
    }

    /// <summary>The last paragraph before signature, date, attachments and what is no speech.</summary>
    private static int LastLine(Speech speech)
    {
        var last = -1;
        for (var line = 0; line < speech.Lines.Count && !FramePlaces.IsAttachment(speech, line) && speech.Lines[line].Role != LineRole.AttachmentNote; line++)
        {
            if (speech.Lines[line].Role is LineRole.Body or LineRole.Elision)
                last = line;
        }

        return last;
    }

    private static bool HasSpaceAbove(SpeechText text, int line) => text.GapBefore(line) is var gap && gap > 0 && gap < line;
}

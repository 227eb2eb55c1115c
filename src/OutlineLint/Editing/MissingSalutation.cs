using OutlineLint.Diagnostics;
using OutlineLint.Outlining;
using OutlineLint.Rules.Frame;
using OutlineLint.Syntax;
using OutlineLint.Syntax.Green;

namespace OutlineLint.Editing;

/// <summary>Puts in the salutation that a speech lacks.</summary>
internal static class MissingSalutation
{
    private const string Usual = "同志们";

    public static Fix? Of(SpeechText text, Profile profile)
    {
        var speech = text.Speech;
        var first = FirstLine(speech.Outline);
        if (profile != Profile.Speech || first < 0 || !IsSpoken(text) || !speech.Frame.Salutation.IsEmpty || FramePlaces.OpensWithVocative(speech))
            return null;
        var line = $"{Vocative(text) ?? Usual}：";
        var content = line + text.LineBreak + (ParagraphSpace.IsOpen(text, first) ? text.LineBreak : "");
        return Fix.Replace(new($"加上称谓“{line}”", $"Add the salutation '{line}'"), FixApplicability.Unsafe, new(text.Lines[first].Start, 0), content);
    }

    /// <summary>A report may be read out or not: it is when it speaks to somebody.</summary>
    private static bool IsSpoken(SpeechText text) =>
        text.Speech.Genre is SpeechGenre.Speech or SpeechGenre.Unknown || (text.Speech.Genre == SpeechGenre.Report && Vocative(text) is not null);

    /// <summary>The first line that is neither title, byline nor date: there the speech begins.</summary>
    private static int FirstLine(Outline outline)
    {
        foreach (var line in outline.Lines)
        {
            if (line.Role is LineRole.Body or LineRole.Greeting)
                return line.Number;
        }

        return -1;
    }

    /// <summary>Whom a paragraph further down speaks to: “同学们，……”.</summary>
    private static string? Vocative(SpeechText text)
    {
        foreach (var line in text.Outline.Lines)
        {
            if (line.Role != LineRole.Body || !line.Green.Has(LineTraits.Vocative))
                continue;
            var position = text.Lines[line.Number].Start;
            foreach (var piece in line.Green.Pieces)
            {
                if (piece.Kind == SyntaxKind.VocativeToken)
                    return text.Text.Substring(position, piece.Width).Trim();
                position += piece.Width;
            }
        }

        return null;
    }
}

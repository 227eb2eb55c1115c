using OutlineLint.Outlining;
using OutlineLint.Syntax.Green;

namespace OutlineLint.Rules.Punctuation;

/// <summary>Finds the lines that a rule must look at by what the parser has seen in them.</summary>
internal static class FlaggedLines
{
    /// <summary>The lines of the speech that have one of the traits; adverts, elisions and code are no part of it.</summary>
    public static IEnumerable<SpeechLine> With(Speech speech, LineTraits traits)
    {
        var lines = speech.Tree.Lines;
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].Has(traits) && speech.Lines[i] is { Role: not (LineRole.Blank or LineRole.Skipped or LineRole.Elision or LineRole.Code or LineRole.Aside) } line)
                yield return line;
        }
    }

    /// <summary>The next line that is not blank; null behind the last.</summary>
    public static SpeechLine? Next(Speech speech, int line)
    {
        for (var next = line + 1; next < speech.Lines.Count; next++)
        {
            if (speech.Lines[next].Role is not (LineRole.Blank or LineRole.Aside))
                return speech.Lines[next];
        }

        return null;
    }

    /// <summary>The line before that is not blank; null before the first.</summary>
    public static SpeechLine? Previous(Speech speech, int line)
    {
        for (var previous = line - 1; previous >= 0; previous--)
        {
            if (speech.Lines[previous].Role is not (LineRole.Blank or LineRole.Aside))
                return speech.Lines[previous];
        }

        return null;
    }
}

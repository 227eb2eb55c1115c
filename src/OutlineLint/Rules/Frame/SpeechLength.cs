using OutlineLint.Outlining;

namespace OutlineLint.Rules.Frame;

/// <summary>How long a speech is, counted in the ways that people count.</summary>
/// <param name="Words">As Word counts 字数: each Chinese character and mark, each run of letters and figures as one.</param>
/// <param name="CharactersWithTitle">Every character that is no white space, the title and the lines below it included.</param>
internal readonly record struct SpeechLength(int Words, int CharactersWithTitle)
{
    /// <summary>Counts the lines of the speech, without what is skipped.</summary>
    public static SpeechLength Of(Speech speech)
    {
        var (words, characters) = (0, 0);
        foreach (var line in speech.Lines)
        {
            if (line.Role is LineRole.Blank or LineRole.Skipped or LineRole.Elision or LineRole.Code or LineRole.Aside)
                continue;
            var text = speech[line.Span][..LengthOf(speech, line)];
            characters += Characters(text);
            words += line.Role is LineRole.Title or LineRole.Byline or LineRole.Date ? 0 : CountWords(text);
        }

        return new(words, characters);
    }

    /// <summary>Without an advert that is glued to the line.</summary>
    private static int LengthOf(Speech speech, SpeechLine line)
    {
        foreach (var part in speech.Frame.Skipped)
        {
            if (line.Span.Contains(part.Span))
                return part.Span.Start - line.Span.Start;
        }

        return line.Span.Length;
    }

    private static int Characters(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var c in text)
            count += char.IsWhiteSpace(c) || char.IsLowSurrogate(c) ? 0 : 1;
        return count;
    }

    private static int CountWords(ReadOnlySpan<char> text)
    {
        var (count, inWord) = (0, false);
        foreach (var c in text)
        {
            var isWord = char.IsAscii(c) && !char.IsWhiteSpace(c);
            count += char.IsWhiteSpace(c) || char.IsLowSurrogate(c) || (isWord && inWord) ? 0 : 1;
            inWord = isWord;
        }

        return count;
    }
}

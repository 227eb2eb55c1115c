using System.Buffers;
using System.Numerics;
using OutlineLint.Outlining;
using OutlineLint.Syntax;
using OutlineLint.Syntax.Green;

namespace OutlineLint.Rules.Hygiene;

/// <summary>Finds paragraphs that stand in the text twice. Headings and numbered paragraphs are left to the rules of headings and numbers.</summary>
internal static class DuplicateParagraphs
{
    private const int Shortest = 20;

    /// <summary>A label with its value, a quotation and an attachment may well return.</summary>
    private const LineTraits Exempt = LineTraits.OwnLine | LineTraits.Label | LineTraits.Quoted | LineTraits.Attachment;

    /// <summary>The later ones, each run of neighbours that repeat neighbours as one.</summary>
    public static List<RepeatedText> In(Speech speech)
    {
        var found = new List<RepeatedText>();
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)(2 * speech.Tree.LineCount) + 2);
        var seen = ArrayPool<int>.Shared.Rent(size);
        seen.AsSpan(0, size).Clear();
        var (lastTwin, lastLine) = (-1, -1);
        for (var line = 0; line < speech.Tree.LineCount; line++)
        {
            if (!IsParagraph(speech, line))
                continue;
            var twin = FirstLike(speech, line, seen.AsSpan(0, size));
            if (twin >= 0)
                Add(speech, found, line, twin, continues: lastTwin >= 0 && Follows(speech, lastTwin, twin) && Follows(speech, lastLine, line));
            (lastTwin, lastLine) = (twin, line);
        }

        ArrayPool<int>.Shared.Return(seen);
        return found;
    }

    private static void Add(Speech speech, List<RepeatedText> found, int line, int twin, bool continues)
    {
        if (continues)
            found[^1].Lines.Add(line);
        else
            found.Add(new RepeatedText(speech, [line], twin));
    }

    private static bool IsParagraph(Speech speech, int line)
    {
        var green = speech.Tree.Lines[line];
        return green.Characters >= Shortest && green.Kind == SyntaxKind.Paragraph && !green.Has(Exempt)
            && speech.Lines[line] is { Role: LineRole.Body } body && !(green.Has(LineTraits.LineMarker) && IsNumbered(speech, body)) && speech.Text[body.Span.Start] is not ('（' or '(');
    }

    /// <summary>首先 and 最后 look like markers and need not be.</summary>
    private static bool IsNumbered(Speech speech, SpeechLine line) =>
        speech.Tree.Grammar.FormAt(line.Green.FirstMarker.Form).Style.Kin != "first"
        || speech.ItemBefore(line.Span.Start + 1)?.MarkerSpan?.Start == line.Span.Start;

    /// <summary>The first paragraph with the same text; -1 when this is the first, which is then remembered.</summary>
    private static int FirstLike(Speech speech, int line, Span<int> seen)
    {
        var text = speech[speech.Lines[line].Span];
        var slot = Hash(text) & (seen.Length - 1);
        for (; seen[slot] != 0; slot = (slot + 1) & (seen.Length - 1))
        {
            if (speech[speech.Lines[seen[slot] - 1].Span].SequenceEqual(text))
                return seen[slot] - 1;
        }

        seen[slot] = line + 1;
        return -1;
    }

    /// <summary>A few characters tell most paragraphs apart.</summary>
    private static int Hash(ReadOnlySpan<char> text) =>
        HashCode.Combine(text.Length, text[2], text[5], text[9], text[^2], text[^5], text[^8], text[text.Length / 2]);

    /// <summary>Whether one paragraph comes right behind the other, headings between them not counted.</summary>
    private static bool Follows(Speech speech, int before, int line)
    {
        for (var between = before + 1; between < line; between++)
        {
            if (IsParagraph(speech, between))
                return false;
        }

        return line > before;
    }
}

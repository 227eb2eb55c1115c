using Microsoft.CodeAnalysis.Text;
using OutlineLint.Syntax.Green;

namespace OutlineLint.Rules.Hygiene;

/// <summary>Paragraphs that repeat earlier ones.</summary>
/// <param name="Speech">The speech.</param>
/// <param name="Lines">The lines that repeat, in the order of the text.</param>
/// <param name="Twin">The line that the first of them repeats.</param>
internal sealed record RepeatedText(Speech Speech, List<int> Lines, int Twin)
{
    private const int Sample = 16;

    /// <summary>From the first paragraph to the last.</summary>
    public TextSpan Span => TextSpan.FromBounds(Speech.Lines[Lines[0]].Span.Start, Speech.Lines[Lines[^1]].Span.End);

    /// <summary>Where the first of them stood before.</summary>
    public TextSpan TwinSpan => Speech.Lines[Twin].Span;

    /// <summary>What they begin with.</summary>
    public string Beginning => Speech[Speech.Lines[Lines[0]].Span] is { Length: > Sample } text ? $"{text[..Sample]}……" : Speech[Speech.Lines[Lines[0]].Span].ToString();

    /// <summary>Whether nothing else stands among them, and no heading would be left without text if they were taken out.</summary>
    public bool CanGo
    {
        get
        {
            var (before, after) = (Lines[0] - 1, Lines[^1] + 1);
            while (IsBlank(before))
                before--;
            while (IsBlank(after))
                after++;
            var endsSection = after >= Speech.Lines.Count || IsHeading(after) || Speech.Tree.Lines[after].Has(LineTraits.LineMarker);
            return StandTogether && !(endsSection && before >= 0 && IsHeading(before));
        }
    }

    private bool StandTogether
    {
        get
        {
            for (var line = Lines[0]; line < Lines[^1]; line++)
            {
                if (!IsBlank(line) && !Lines.Contains(line))
                    return false;
            }

            return true;
        }
    }

    private bool IsBlank(int line) => line >= 0 && line < Speech.Lines.Count && Speech.Lines[line].Span.IsEmpty;

    private bool IsHeading(int line) => Speech.Tree.Lines[line].Has(LineTraits.OwnLine | LineTraits.Hash);
}

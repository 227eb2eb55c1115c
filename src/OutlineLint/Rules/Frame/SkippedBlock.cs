using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Grammar;
using OutlineLint.Outlining;
using OutlineLint.Outlining.Reading;
using OutlineLint.Syntax;
using OutlineLint.Syntax.Green;

namespace OutlineLint.Rules.Frame;

/// <summary>Skipped lines in a row, blank ones between them not counted, and whose slip they are: each block has one owner.</summary>
internal sealed class SkippedBlock(Speech speech, ImmutableArray<FrameElement> elements)
{
    private const int ShortestProse = 30;

    public ImmutableArray<FrameElement> Elements { get; } = elements;

    public TextSpan Span => TextSpan.FromBounds(Elements[0].Span.Start, Elements[^1].Span.End);

    public int FirstLine => speech.Tree.LineAt(Elements[0].Span.Start);

    public int LastLine => speech.Tree.LineAt(Elements[^1].Span.Start);

    /// <summary>Whether the block begins in the middle of a line, glued to the closing; the reader takes nothing but adverts off a line.</summary>
    public bool IsGlued => Elements[0].Span.Start != speech.Lines[FirstLine].Span.Start;

    /// <summary>Adverts and furniture: OL107 reports the block.</summary>
    public bool IsResidue => !IsContents && (IsGlued || (Furniture > 0 && (!StandsBehindClosing || 2 * Furniture >= Lines)));

    /// <summary>Words of the speaker behind the closing: OL106 reports the block.</summary>
    public bool IsLateText => StandsBehindClosing && !IsResidue && Elements.Any(IsProse);

    /// <summary>Notes are kept where they are.</summary>
    public bool HasNotes => Elements.Any(element => speech.Tree.Grammar.Frame.Notes.IsMatch(element.Text));

    private bool StandsBehindClosing => !speech.Frame.Closing.IsEmpty && Span.Start >= speech.Frame.Closing[^1].Span.End;

    private int Furniture => Elements.Count(IsFurniture);

    private int Lines => Elements.Count(element => !IsRule(element));

    /// <summary>A list of contents is no residue.</summary>
    private bool IsContents => Elements[0].Text is "目录" or "目　录" or "目 录";

    /// <summary>The blocks, in the order of the text.</summary>
    public static IEnumerable<SkippedBlock> In(Speech speech)
    {
        var skipped = speech.Frame.Skipped;
        for (var first = 0; first < skipped.Length;)
        {
            var next = first + 1;
            while (next < skipped.Length && AreNeighbours(speech, skipped[next - 1], skipped[next]))
                next++;
            yield return new SkippedBlock(speech, skipped[first..next]);
            first = next;
        }
    }

    /// <summary>What the block begins with, cut to what a message can hold.</summary>
    public string Beginning()
    {
        var text = Elements.FirstOrDefault(element => !IsRule(element), Elements[0]).Text;
        return text.Length <= 20 ? text : $"{text[..20]}……";
    }

    private static bool AreNeighbours(Speech speech, FrameElement first, FrameElement second)
    {
        var last = speech.Tree.LineAt(second.Span.Start);
        for (var line = speech.Tree.LineAt(first.Span.Start) + 1; line < last; line++)
        {
            if (speech.Tree.Lines[line].Kind != SyntaxKind.None)
                return false;
        }

        return true;
    }

    private bool IsFurniture(FrameElement element) =>
        !IsRule(element) && (LineOf(element).Kind == SyntaxKind.SkippedLine || Frame.NewsDateline.IsMatch(element.Text) || LineOf(element).Has(LineTraits.Boxed) || SkippedText.IsAdvert(Frame, element.Text));

    private bool IsProse(FrameElement element) => element.Text.Length > ShortestProse || LineOf(element).Has(LineTraits.EndsSentence);

    /// <summary>A line of dashes or stars divides and says nothing.</summary>
    private static bool IsRule(FrameElement element) => element.Text.AsSpan().IndexOfAnyExcept("-—－_=＝~～*＊#· ") < 0;

    private FrameGrammar Frame => speech.Tree.Grammar.Frame;

    private GreenLine LineOf(FrameElement element) => speech.Tree.Lines[speech.Tree.LineAt(element.Span.Start)];
}

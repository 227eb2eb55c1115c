using System.Numerics;
using OutlineLint.Grammar;
using OutlineLint.Grammar.Patterns;

namespace OutlineLint.Syntax.Green;

/// <summary>Finds the number that a sentence announces: “讲三点意见”, “以下4个方面”.</summary>
internal static class CountReader
{
    /// <summary>How far before its list a count may stand, in characters.</summary>
    private const int Window = 80;

    /// <summary>The last count of the sentence that is more than one; the sentence runs from <paramref name="start"/> to <paramref name="end"/>.</summary>
    public static bool TryFind(ReadOnlySpan<char> text, int start, int end, FrameGrammar frame, out Count count)
    {
        var from = Math.Max(start, end - Window);
        for (var stop = end - 1; stop > from; stop -= BlockScan.BlockSize)
        {
            var block = Math.Max(from, stop - BlockScan.BlockSize);
            var figures = BlockScan.Mask<FigureScan>(text, block, stop);
            while (figures != 0)
            {
                var last = BitOperations.Log2(figures);
                figures ^= 1u << last;
                if (TryRead(text[start..end], block + last - start, frame, out count))
                    return true;
            }
        }

        count = default;
        return false;
    }

    private static bool TryRead(ReadOnlySpan<char> sentence, int at, FrameGrammar frame, out Count count)
    {
        count = default;
        if (at > 0 && (FigureScan.Test(sentence[at - 1]) || sentence[at - 1] is '第' or '每' or '．' or '.'))
            return false;
        var capture = PatternCapture.None;
        var length = frame.Count.Match(sentence[at..], ref capture);
        if (length < 0 || capture.IsMalformed || capture.Ordinal is 1 or > 99)
            return false;
        var before = sentence[Math.Max(0, sentence.Length - Window)..at];
        count = new Count(at, length, capture.Ordinal, frame.Binding.IsMatchAnywhere(before));
        return true;
    }

    /// <summary>A count: where it stands in its sentence, its number (0 for 几), and whether the words before it bind it to a list.</summary>
    public readonly record struct Count(int Start, int Length, int Value, bool IsBinding);
}

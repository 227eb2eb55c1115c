using OutlineLint.Grammar;
using OutlineLint.Grammar.Patterns;

namespace OutlineLint.Syntax.Green;

/// <summary>Finds the number that a sentence announces: “讲三点意见”, “以下4个方面”.</summary>
internal static class CountReader
{
    /// <summary>How far before its list a count may stand, in characters.</summary>
    private const int Window = 80;

    /// <summary>The last count of the sentence that is more than one.</summary>
    public static bool TryFind(ReadOnlySpan<char> sentence, FrameGrammar frame, out Count count)
    {
        var from = Math.Max(0, sentence.Length - Window);
        for (var at = sentence.Length - 2; at >= from; at--)
        {
            if (!IsNumeral(sentence[at]) || (at > 0 && IsNumeral(sentence[at - 1])))
                continue;
            var capture = PatternCapture.None;
            var length = frame.Count.Match(sentence[at..], ref capture);
            if (length < 0 || capture.IsMalformed || capture.Ordinal is 1 or > 99 || (at > 0 && sentence[at - 1] is '第' or '每' or '．' or '.'))
                continue;
            count = new Count(at, length, capture.Ordinal, IsBound(sentence[from..at], frame));
            return true;
        }

        count = default;
        return false;
    }

    private static bool IsNumeral(char c) => c is '一' or '二' or '三' or '四' or '五' or '六' or '七' or '八' or '九' or '十' or '两' or '几' or (>= '0' and <= '9');

    private static bool IsBound(ReadOnlySpan<char> before, FrameGrammar frame) => frame.Binding.IsMatchAnywhere(before);

    /// <summary>A count: where it stands in its sentence, its number (0 for 几), and whether the words before it bind it to a list.</summary>
    public readonly record struct Count(int Start, int Length, int Value, bool IsBinding);
}

using System.Collections.Frozen;

namespace OutlineLint.Grammar.Patterns;

/// <summary>One word of a list, the longest that fits.</summary>
internal sealed class WordsPattern(IEnumerable<string> words) : SpanPattern
{
    private FrozenDictionary<char, string[]> _byFirst = Index(words);

    /// <summary>Takes another list, while a grammar is still being put together.</summary>
    public void Replace(IEnumerable<string> words) => _byFirst = Index(words);

    public override int Match(ReadOnlySpan<char> text, int position, ref PatternCapture capture)
    {
        if (position >= text.Length || !_byFirst.TryGetValue(text[position], out var words))
            return NoMatch;
        var rest = text[position..];
        foreach (var word in words)
        {
            if (rest.StartsWith(word, StringComparison.Ordinal))
                return position + word.Length;
        }

        return NoMatch;
    }

    public override bool AddFirst(FirstSet first)
    {
        foreach (var c in _byFirst.Keys)
            first.Add(c);
        return true;
    }

    private static FrozenDictionary<char, string[]> Index(IEnumerable<string> words) =>
        words.Distinct(StringComparer.Ordinal).GroupBy(word => word[0])
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(word => word.Length).ToArray());
}

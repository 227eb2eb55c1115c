namespace OutlineLint.Grammar.Patterns;

/// <summary>One word of a list, the longest that fits.</summary>
internal sealed class WordsPattern(IEnumerable<string> words) : SpanPattern
{
    private readonly record struct Index(string Firsts, string[][] Words);

    private Index _index = IndexOf(words);

    /// <summary>Takes another list, while a grammar is still being put together.</summary>
    public void Replace(IEnumerable<string> words) => _index = IndexOf(words);

    public override int Match(ReadOnlySpan<char> text, int position, ref PatternCapture capture)
    {
        if (position >= text.Length)
            return NoMatch;
        var rest = text[position..];
        var at = _index.Firsts.AsSpan().IndexOf(rest[0]);
        if (at < 0)
            return NoMatch;
        foreach (var word in _index.Words[at])
        {
            if (word.Length == 1 || rest.StartsWith(word, StringComparison.Ordinal))
                return position + word.Length;
        }

        return NoMatch;
    }

    public override bool AddFirst(FirstSet first)
    {
        foreach (var c in _index.Firsts)
            first.Add(c);
        return true;
    }

    public override bool AddSecond(FirstSet second)
    {
        var hasShort = false;
        foreach (var word in _index.Words.SelectMany(words => words))
        {
            hasShort |= word.Length == 1;
            if (word.Length > 1)
                second.Add(word[1]);
        }

        return hasShort;
    }

    /// <summary>The words of one first character stand together, the longest before the others.</summary>
    private static Index IndexOf(IEnumerable<string> words)
    {
        var byFirst = new Dictionary<char, List<string>>();
        foreach (var word in words)
        {
            if (!byFirst.TryGetValue(word[0], out var list))
                byFirst.Add(word[0], list = []);
            list.Add(word);
        }

        foreach (var list in byFirst.Values)
            list.Sort(static (a, b) => b.Length - a.Length);
        return new Index(string.Concat(byFirst.Keys), [.. byFirst.Values.Select(list => list.ToArray())]);
    }
}

namespace OutlineLint.LanguageServer.Capabilities.Symbols;

/// <summary>What the writer looks for: words that all have to occur in the name of an item, marker and all, in any order; case and width of blanks do not count.</summary>
internal sealed class SymbolQuery
{
    private readonly string[] _words;

    public SymbolQuery(string query) => _words = query.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>How well an item fits: 0 when its heading or its marker begins with what is looked for, 1 when that is inside, -1 when it does not fit.</summary>
    public int Rank(IndexedItem item)
    {
        var name = item.Symbol.Name;
        var begins = _words.Length == 0;
        foreach (var word in _words)
        {
            var found = name.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (found < 0)
                return -1;
            begins |= found == 0 || found == item.HeadingStart;
        }

        return begins ? 0 : 1;
    }
}

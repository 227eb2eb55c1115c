namespace OutlineLint.Diagnostics;

/// <summary>Finds the name that a mistyped word was meant to be.</summary>
public static class NearestName
{
    /// <summary>The nearest name, or null when none is near: at most one slip in three letters, or the word is a part of the name.</summary>
    public static string? Of(string word, IEnumerable<string> names)
    {
        var candidates = names.Select(name => (Name: name, Slips: Slips(word, name))).ToList();
        var nearest = candidates.OrderBy(candidate => candidate.Slips).FirstOrDefault(candidate => candidate.Slips <= Math.Max(1, word.Length / 3));
        var core = word.Trim('-');
        return nearest.Name ?? (core.Length < 2 ? null : candidates.Find(candidate => candidate.Name.Contains(core, StringComparison.OrdinalIgnoreCase)).Name);
    }

    /// <summary>How many letters were left out, put in, changed or swapped with their neighbour.</summary>
    private static int Slips(string word, string name)
    {
        var table = new int[word.Length + 1, name.Length + 1];
        for (var i = 0; i <= word.Length; i++)
        {
            for (var j = 0; j <= name.Length; j++)
                table[i, j] = i == 0 || j == 0 ? i + j : Least(table, word, name, i, j);
        }

        return table[word.Length, name.Length];
    }

    private static int Least(int[,] table, string word, string name, int i, int j)
    {
        var change = table[i - 1, j - 1] + (word[i - 1] == name[j - 1] ? 0 : 1);
        var least = Math.Min(change, Math.Min(table[i - 1, j], table[i, j - 1]) + 1);
        var isSwap = i > 1 && j > 1 && word[i - 1] == name[j - 2] && word[i - 2] == name[j - 1];
        return isSwap ? Math.Min(least, table[i - 2, j - 2] + 1) : least;
    }
}

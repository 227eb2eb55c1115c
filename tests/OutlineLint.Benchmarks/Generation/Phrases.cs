using System.Globalization;
using System.Text;

namespace OutlineLint.Benchmarks.Generation;

/// <summary>The word lists and templates of <c>phrases.txt</c>, and the text that is put together from them.</summary>
public sealed class Phrases
{
    private readonly Dictionary<string, List<string>> _lists = new(StringComparer.Ordinal);

    private Phrases()
    {
    }

    /// <summary>The phrases that are built into the benchmarks.</summary>
    public static Phrases Default { get; } = Read();

    /// <summary>Adds one entry of a list to a text, with the templates in it filled.</summary>
    public void Append(StringBuilder text, string list, SeededNumbers numbers)
    {
        var entries = _lists[list];
        ReadOnlySpan<char> rest = entries[numbers.Below(entries.Count)];
        for (var open = rest.IndexOf('{'); open >= 0; open = rest.IndexOf('{'))
        {
            var close = rest.IndexOf('}');
            text.Append(rest[..open]);
            Fill(text, rest[(open + 1)..close].ToString(), numbers);
            rest = rest[(close + 1)..];
        }

        text.Append(rest);
    }

    private void Fill(StringBuilder text, string name, SeededNumbers numbers)
    {
        if (name == "n")
            text.Append(CultureInfo.InvariantCulture, $"{numbers.Between(2, 98)}");
        else if (name == "year")
            text.Append(CultureInfo.InvariantCulture, $"{numbers.Between(2015, 2025)}");
        else
            Append(text, name, numbers);
    }

    private static Phrases Read()
    {
        var phrases = new Phrases();
        using var stream = typeof(Phrases).Assembly.GetManifestResourceStream("phrases.txt")!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
            phrases.Add(line);
        return phrases;
    }

    private void Add(string line)
    {
        var end = line.IndexOfAny([':', '>']);
        if (end < 0 || line.StartsWith('#'))
            return;
        var entry = line[(end + 1)..].Trim();
        if (!_lists.TryGetValue(line[..end], out var list))
            _lists.Add(line[..end], list = []);
        list.AddRange(line[end] == '>' ? [entry] : entry.Split(' '));
    }
}

using OutlineLint.Numerals;

namespace OutlineLint.Grammar.Patterns;

/// <summary>The characters that a pattern can begin with.</summary>
internal sealed class FirstSet
{
    private readonly List<char> _characters = [];

    /// <summary>Whether any character will do, as before a look-ahead or a skip.</summary>
    public bool IsAny { get; private set; }

    public CharacterSet Set { get; } = new();

    public IReadOnlyCollection<char> Characters => _characters;

    public void Add(char c)
    {
        if (Set.Add(c))
            _characters.Add(c);
    }

    public void AddAny() => IsAny = true;
}

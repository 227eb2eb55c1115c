using OutlineLint.Diagnostics;

namespace OutlineLint.Linting;

/// <summary>A word that stands for one rule or for many: OL201, skipped-number, OL2, numbering, ALL. Each of them is a beginning of ids.</summary>
/// <param name="Prefix">What the ids begin with.</param>
public readonly record struct RuleSelector(string Prefix)
{
    private const string Common = "OL";

    /// <summary>The selector that a word means, or null when no rule is meant by it.</summary>
    public static RuleSelector? Parse(string word, RuleCatalog catalog)
    {
        if (word.Equals("ALL", StringComparison.OrdinalIgnoreCase))
            return new(Common);
        if (catalog.Find(word) is { } rule)
            return new(rule.Descriptor.Id);
        if (CategoryOf(word) is { } category)
            return new($"{Common}{(int)category}");
        var isPrefix = word.Length > Common.Length && catalog.Rules.Any(rule => rule.Descriptor.Id.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        return isPrefix ? new(word.ToUpperInvariant()) : null;
    }

    /// <summary>Whether the rule of that id is meant.</summary>
    public bool Matches(string id) => id.StartsWith(Prefix, StringComparison.Ordinal);

    /// <summary>The words for categories: the name of one, or its plural.</summary>
    private static RuleCategory? CategoryOf(string word)
    {
        foreach (var category in Enum.GetValues<RuleCategory>())
        {
            var name = category.ToString();
            if (word.Equals(name, StringComparison.OrdinalIgnoreCase) || word.Equals($"{name}s", StringComparison.OrdinalIgnoreCase))
                return category;
        }

        return null;
    }
}

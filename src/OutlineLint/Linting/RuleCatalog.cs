using System.Collections.Immutable;
using OutlineLint.Rules;

namespace OutlineLint.Linting;

/// <summary>The rules that a run knows, found by id, by name, or by what many of them share.</summary>
/// <param name="rules">The rules, in the order of their ids.</param>
public sealed class RuleCatalog(ImmutableArray<SpeechRule> rules)
{
    /// <summary>The rules that come with the library.</summary>
    public static RuleCatalog BuiltIn { get; } = new(RuleSet.All);

    /// <summary>Every rule.</summary>
    public ImmutableArray<SpeechRule> Rules => rules;

    /// <summary>Every word that names a rule: the ids, then the names.</summary>
    public IEnumerable<string> Words => rules.Select(rule => rule.Descriptor.Id).Concat(rules.Select(rule => rule.Descriptor.Name));

    /// <summary>The rule of that id or name; null when there is none.</summary>
    public SpeechRule? Find(string idOrName) => rules.FirstOrDefault(rule => Is(rule.Descriptor.Id, idOrName) || Is(rule.Descriptor.Name, idOrName));

    private static bool Is(string word, string other) => word.Equals(other, StringComparison.OrdinalIgnoreCase);
}

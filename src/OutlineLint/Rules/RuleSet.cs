using System.Collections.Immutable;
using OutlineLint.Rules.Frame;
using OutlineLint.Rules.Headings;
using OutlineLint.Rules.Hygiene;
using OutlineLint.Rules.Markers;
using OutlineLint.Rules.Meta;
using OutlineLint.Rules.Numbering;
using OutlineLint.Rules.Punctuation;

namespace OutlineLint.Rules;

/// <summary>The rules that come with the library; made once, when they are first asked for.</summary>
public static class RuleSet
{
    private static readonly Lazy<ImmutableArray<SpeechRule>> BuiltIn = new(() =>
    [
        .. MetaRules.Create(), .. FrameRules.Create(), .. NumberingRules.Create(), .. MarkersRules.Create(),
        .. HeadingsRules.Create(), .. PunctuationRules.Create(), .. HygieneRules.Create(),
    ]);

    /// <summary>Every rule, in the order of the ids.</summary>
    public static ImmutableArray<SpeechRule> All => BuiltIn.Value;

    /// <summary>The names of the rules.</summary>
    public static IEnumerable<string> Names => All.Select(rule => rule.Descriptor.Name);

    /// <summary>Finds a rule by its id or its name; null when there is none.</summary>
    public static SpeechRule? Find(string idOrName) =>
        All.FirstOrDefault(rule => string.Equals(rule.Descriptor.Id, idOrName, StringComparison.OrdinalIgnoreCase) || string.Equals(rule.Descriptor.Name, idOrName, StringComparison.OrdinalIgnoreCase));
}

using System.Collections.Immutable;

namespace OutlineLint.Linting;

/// <summary>Which rules run: those that are selected and not ignored; of two that disagree, the narrower word decides, and ignoring wins a draw.</summary>
/// <param name="Select">The rules to run; empty for those that the profile and the configuration switch on.</param>
/// <param name="Ignore">The rules not to run.</param>
public sealed record RuleSelection(ImmutableArray<RuleSelector> Select, ImmutableArray<RuleSelector> Ignore)
{
    /// <summary>Nothing selected, nothing ignored.</summary>
    public static RuleSelection Default { get; } = new([], []);

    /// <summary>Whether the rule of that id is switched on (true) or off (false) whatever its severity, or left as it is (null).</summary>
    public bool? Decide(string id)
    {
        var (selected, ignored) = (Narrowest(Select, id), Narrowest(Ignore, id));
        return ignored > 0 && ignored >= selected ? false
            : selected > 0 ? true
            : Select.IsEmpty ? null : false;
    }

    private static int Narrowest(ImmutableArray<RuleSelector> selectors, string id) =>
        selectors.Where(selector => selector.Matches(id)).Select(selector => selector.Prefix.Length).DefaultIfEmpty().Max();
}

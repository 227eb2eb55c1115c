namespace OutlineLint.Rules.Meta;

/// <summary>The rules of this folder, in the order of their ids. They look at what the other rules have left, so they run last.</summary>
internal static class MetaRules
{
    public static SpeechRule[] Create() =>
    [
        new UnusedSuppressionRule(),
        new UnknownRuleRule(),
    ];
}

namespace OutlineLint.Rules.Numbering;

/// <summary>The rules of this folder, in the order of their ids.</summary>
internal static class NumberingRules
{
    public static SpeechRule[] Create() =>
    [
        new ContiguousOrdinalsRule(),
        new UniqueOrdinalsRule(),
        new AscendingOrdinalsRule(),
        new FromOneRule(),
        new UniformStyleRule(),
        new UniformFamilyRule(),
        new NumberingModeRule(),
    ];
}

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
        new PartneredItemsRule(),
        new UniformStyleRule(),
        new UniformFamilyRule(),
        new LevelByLevelRule(),
        new DescendingLevelsRule(),
        new DistinctLevelsRule(),
        new AnnouncedCountRule(),
        new ShallowLevelsRule(),
        new NumberingModeRule(),
        new WellFormedOrdinalsRule(),
        new SingleMarkerRule(),
    ];
}

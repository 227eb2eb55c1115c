namespace OutlineLint.Rules.Hygiene;

/// <summary>The rules of this folder, in the order of their ids.</summary>
internal static class HygieneRules
{
    public static SpeechRule[] Create() =>
    [
        new FilledPlaceholdersRule(),
        new NothingLeftOutRule(),
        new DateFormRule(),
        new VisibleCharactersRule(),
        new DistinctParagraphsRule(),
    ];
}

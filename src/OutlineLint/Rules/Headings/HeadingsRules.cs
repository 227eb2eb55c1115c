namespace OutlineLint.Rules.Headings;

/// <summary>The rules of this folder, in the order of their ids.</summary>
internal static class HeadingsRules
{
    public static SpeechRule[] Create() =>
    [
        new HeadingEndMarkRule(),
        new EmptySectionRule(),
        new DuplicateHeadingRule(),
        new UnevenHeadingsRule(),
        new LongHeadingRule(),
    ];
}

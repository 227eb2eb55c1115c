namespace OutlineLint.Rules.Punctuation;

/// <summary>The rules of this folder, in the order of their ids.</summary>
internal static class PunctuationRules
{
    public static SpeechRule[] Create() =>
    [
        new MixedSeparatorsRule(),
        new LastSeparatorRule(),
        new ParagraphEndRule(),
        new UnpairedMarksRule(),
        new StraightQuotesRule(),
        new BrokenParagraphRule(),
    ];
}

namespace OutlineLint.Rules.Markers;

/// <summary>The rules of this folder, in the order of their ids.</summary>
internal static class MarkersRules
{
    public static SpeechRule[] Create() =>
    [
        new OrdinalCommaRule(),
        new NumeralEnumerationCommaRule(),
        new NoMarkAfterBracketsRule(),
        new ArabicPointRule(),
        new FullWidthBracketsRule(),
        new MismatchedBracketsRule(),
        new MarkerSpacingRule(),
        new FullWidthDigitsRule(),
    ];
}

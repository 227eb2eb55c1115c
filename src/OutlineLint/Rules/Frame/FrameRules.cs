namespace OutlineLint.Rules.Frame;

/// <summary>The rules of this folder, in the order of their ids.</summary>
internal static class FrameRules
{
    public static SpeechRule[] Create() =>
    [
        new TitleRule(),
        new SalutationRule(),
        new ClosingRule(),
        new SalutationColonRule(),
        new OneSalutationRule(),
        new NothingBehindClosingRule(),
        new NoResidueRule(),
        new SalutationLineRule(),
        new TrueLengthNoteRule(),
    ];
}

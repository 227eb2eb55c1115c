namespace OutlineLint.Rules.Frame;

/// <summary>The rules of this folder, in the order of their ids.</summary>
internal static class FrameRules
{
    public static SpeechRule[] Create() =>
    [
    ];
}

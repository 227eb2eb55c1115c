using OutlineLint.Diagnostics;
using OutlineLint.Outlining;

namespace OutlineLint.LanguageServer.Capabilities;

/// <summary>What there is to say of a count that announces a list: “三点”.</summary>
internal static class CountWords
{
    /// <summary>The least that 几点 means.</summary>
    private const int Several = 2;

    /// <summary>How many members there are; null when no list follows.</summary>
    public static int? Found(LeadIn leadIn) => leadIn.Series?.Members.Length;

    /// <summary>Whether there are as many as it says.</summary>
    public static bool Agrees(LeadIn leadIn) => Found(leadIn) is { } found && (leadIn.Count == 0 ? found >= Several : found == leadIn.Count);

    /// <summary>In a few characters: “✓” where the number is told already, “3项” behind 几点, “✗ 实有3项”.</summary>
    public static Bilingual Brief(LeadIn leadIn) => (Found(leadIn) ?? 0, Agrees(leadIn), leadIn.Count) switch
    {
        var (found, agrees, said) when agrees && said == 0 => new($"{found}项", $"{found}"),
        (_, true, _) => new("✓", "✓"),
        var (found, _, _) => new($"✗ 实有{found}项", $"✗ found {found}"),
    };

    /// <summary>In a sentence.</summary>
    public static Bilingual Full(LeadIn leadIn) => (leadIn.Count, Found(leadIn)) switch
    {
        (0, null) => new("说有几项，后面没有找到。", "Announces some; none follows"),
        (var said, null) => new($"说有 {said} 项，后面没有找到。", $"Announces {said}; none follows"),
        (0, { } found) => new($"后面共 {found} 项。", $"{found} follow"),
        var (said, found) when said == found => new($"说有 {said} 项，实有 {found} 项，相符。", $"Announces {said}, and {found} follow"),
        var (said, found) => new($"说有 {said} 项，实有 {found} 项，不符。", $"Announces {said}, but {found} follow"),
    };
}

using OutlineLint.Diagnostics;
using OutlineLint.LanguageServer.Protocol;

namespace OutlineLint.LanguageServer.Capabilities.Actions;

/// <summary>The repairs that the rules have for their findings. One that wants to be looked at says so.</summary>
internal static class FindingOffers
{
    public static IEnumerable<Offer> Of(IEnumerable<Finding> findings) => findings
        .Where(finding => finding.Fix is { Changes.IsEmpty: false })
        .OrderBy(finding => finding.Fix!.Applicability)
        .Select(finding => Of(finding, finding.Fix!));

    /// <summary>What tells a finding from all others of the text.</summary>
    public static string NameOf(Finding finding) => $"{finding.Rule.Id}@{finding.Span}:{finding.Fingerprint}";

    private static Offer Of(Finding finding, Fix fix)
    {
        var isSafe = fix.Applicability == FixApplicability.Safe;
        var offer = Offer.Of(NameOf(finding), fix, isSafe ? CodeActionKind.QuickFix : CodeActionKind.OfferedFix, finding);
        return isSafe ? offer with { IsPreferred = true } : offer with { Title = Checked(fix.Title) };
    }

    private static Bilingual Checked(Bilingual title) => new($"{title.Chinese}（请核对）", $"{title.English} (please check)");
}

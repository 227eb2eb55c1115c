namespace OutlineLint.Tests.Mutation.Frame;

/// <summary>Tells speeches from notices, plans and regulations, as <c>seeds/README.md</c> does.</summary>
internal static class Specimens
{
    public static bool AreSpoken(Specimen seed) =>
        seed.Name is not ("bus-company-taiwan.txt" or "dormitory-rules.txt" or "sports-meet-plan.txt" or "waste-sorting-notice.txt" or "community-work-report.txt");
}

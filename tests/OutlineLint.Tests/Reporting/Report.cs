using OutlineLint.Reporting;

namespace OutlineLint.Tests.Reporting;

/// <summary>A report as the command line writes it.</summary>
internal static class Report
{
    public static string Of<T>(ReportFormat<T> format, params T[] documents) =>
        format.Start + string.Join(format.Between, documents.Select(format.Render)) + format.End;
}

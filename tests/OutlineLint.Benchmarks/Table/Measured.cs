using System.Globalization;
using BenchmarkDotNet.Reports;

namespace OutlineLint.Benchmarks.Table;

/// <summary>The medians and allocations of one run, by benchmark class, method and parameter.</summary>
internal sealed class Measured(IEnumerable<Summary> summaries)
{
    private readonly Dictionary<string, BenchmarkReport> _reports = summaries
        .SelectMany(summary => summary.Reports)
        .ToDictionary(report => Key(report.BenchmarkCase.Descriptor.Type, report.BenchmarkCase.Descriptor.WorkloadMethod.Name, ParameterOf(report)), StringComparer.Ordinal);

    /// <summary>The median of one call, in milliseconds.</summary>
    public double Milliseconds<T>(string method, object? parameter = null) => Report<T>(method, parameter).ResultStatistics!.Median / 1e6;

    /// <summary>What one call allocates, in bytes.</summary>
    public long Bytes<T>(string method, object? parameter = null)
    {
        var report = Report<T>(method, parameter);
        return report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) ?? 0;
    }

    private BenchmarkReport Report<T>(string method, object? parameter) => _reports[Key(typeof(T), method, parameter)];

    private static object? ParameterOf(BenchmarkReport report) => report.BenchmarkCase.Parameters.Items.Select(item => item.Value).FirstOrDefault();

    private static string Key(Type type, string method, object? parameter) => string.Create(CultureInfo.InvariantCulture, $"{type.Name}.{method}({parameter})");
}

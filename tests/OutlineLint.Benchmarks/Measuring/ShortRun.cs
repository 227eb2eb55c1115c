using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Engines;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;

namespace OutlineLint.Benchmarks.Measuring;

/// <summary>How everything is measured: in this process, few short iterations, medians.</summary>
/// <remarks>A project generated for each job would trip over central package versions, and ratios need one process anyway.</remarks>
internal static class ShortRun
{
    /// <summary>For benchmarks that are run again and again within an iteration.</summary>
    public static IConfig Config(ILogger? logger = null) => With(logger, Job.Default
        .WithWarmupCount(6)
        .WithIterationCount(15)
        .WithIterationTime(TimeInterval.FromMilliseconds(100)));

    /// <summary>For benchmarks that take so long that one call is an iteration.</summary>
    public static IConfig OneCall(ILogger? logger = null) => With(logger, Job.Default
        .WithStrategy(RunStrategy.Monitoring)
        .WithWarmupCount(3)
        .WithIterationCount(7)
        .WithInvocationCount(1)
        .WithUnrollFactor(1));

    private static ManualConfig With(ILogger? logger, Job job) => ManualConfig.CreateEmpty()
        .AddJob(job.WithToolchain(InProcessEmitToolchain.Instance).WithGcMode(new GcMode { Force = true }))
        .AddDiagnoser(MemoryDiagnoser.Default)
        .AddColumnProvider(DefaultColumnProviders.Instance)
        .AddColumn(StatisticColumn.Median)
        .AddLogger(logger ?? ConsoleLogger.Default)
        .WithArtifactsPath(Path.Combine(Path.GetTempPath(), "outlinelint-benchmarks"));
}

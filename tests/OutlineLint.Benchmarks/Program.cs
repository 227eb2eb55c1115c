using BenchmarkDotNet.Running;
using OutlineLint.Benchmarks.Generation;
using OutlineLint.Benchmarks.Latency;
using OutlineLint.Benchmarks.Measuring;
using OutlineLint.Benchmarks.Table;

switch (args)
{
    case ["generate", var folder]:
        BenchmarkCorpus.WriteTo(folder);
        break;
    case ["table"]:
        RatioTable.Run();
        break;
    case ["latency", .. { Length: > 0 } command]:
        LatencyTable.Run(command);
        break;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(RatioTable).Assembly).Run(args, ShortRun.Config());
        break;
}

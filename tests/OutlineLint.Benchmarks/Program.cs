using BenchmarkDotNet.Running;
using OutlineLint.Benchmarks.Generation;
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
    default:
        BenchmarkSwitcher.FromAssembly(typeof(RatioTable).Assembly).Run(args, ShortRun.Config());
        break;
}

using System.Text;
using BenchmarkDotNet.Attributes;
using OutlineLint.Benchmarks.Generation;
using OutlineLint.Outlining;
using OutlineLint.Syntax;

namespace OutlineLint.Benchmarks.Measuring;

/// <summary>2 000 speeches of 36 MB in memory, on one core and on two.</summary>
public class ManyFiles
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private string[] _texts = [];
    private byte[][] _files = [];

    [GlobalSetup]
    public void SetUp()
    {
        _texts = [.. BenchmarkCorpus.Speeches()];
        _files = [.. _texts.Select(Strict.GetBytes)];
    }

    [Benchmark]
    public int Decode() => _files.Sum(file => Strict.GetString(file).Length);

    [Benchmark]
    public int OneCore() => _texts.Sum(Items);

    [Benchmark]
    public int TwoCores()
    {
        var sum = 0;
        Parallel.For(0, _texts.Length, new ParallelOptions { MaxDegreeOfParallelism = 2 }, i => Interlocked.Add(ref sum, Items(_texts[i])));
        return sum;
    }

    private static int Items(string text) => Outline.Create(SyntaxTree.ParseText(text)).Items.Length;
}

using BenchmarkDotNet.Attributes;
using OutlineLint.Benchmarks.Generation;
using OutlineLint.Outlining;
using OutlineLint.Syntax;

namespace OutlineLint.Benchmarks.Measuring;

/// <summary>Texts that must not take longer than their length: 1 MB of 一、, a million lines.</summary>
public class Pathological
{
    private string _text = "";
    private SyntaxTree? _tree;

    /// <summary>The texts.</summary>
    public static IEnumerable<PathologicalText> Texts => PathologicalText.All;

    [ParamsSource(nameof(Texts))]
    public PathologicalText Text { get; set; } = PathologicalText.All[0];

    [GlobalSetup]
    public void SetUp()
    {
        _text = Text.Create();
        _tree = SyntaxTree.ParseText(_text);
    }

    [Benchmark]
    public int Parse() => SyntaxTree.ParseText(_text).LineCount;

    [Benchmark]
    public int ReadOutline() => Outline.Create(_tree!).Items.Length;
}

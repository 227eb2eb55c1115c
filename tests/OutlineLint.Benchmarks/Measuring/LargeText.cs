using System.Numerics;
using System.Text;
using System.Text.Unicode;
using BenchmarkDotNet.Attributes;
using Markdig;
using OutlineLint.Benchmarks.Generation;
using OutlineLint.Syntax;
using OutlineLint.Syntax.Green;

namespace OutlineLint.Benchmarks.Measuring;

/// <summary>10 MB of UTF-8 in one text: the scan as the limit, decoding and Markdig as peers, parsing, outlining.</summary>
public class LargeText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private string _text = "";
    private byte[] _bytes = [];
    private char[] _buffer = [];
    private SyntaxTree? _tree;

    /// <summary>Bytes of the text as UTF-16.</summary>
    public static long Utf16Bytes { get; private set; }

    [GlobalSetup]
    public void SetUp()
    {
        _text = BenchmarkCorpus.Large();
        _bytes = Strict.GetBytes(_text);
        _buffer = new char[_text.Length];
        _tree = SyntaxTree.ParseText(_text);
        Utf16Bytes = 2L * _text.Length;
    }

    /// <summary>Makes the masks of the whole text and counts their bits.</summary>
    [Benchmark]
    public int Scan() => CharacterScan.Count(_text);

    /// <summary>Makes the masks and goes to each character that they show, as a parser must.</summary>
    [Benchmark]
    public int ScanAndVisit()
    {
        var sum = 0;
        for (var block = 0; block < _text.Length; block += BlockScan.BlockSize)
        {
            for (var mask = BlockScan.Mask<CharacterScan>(_text, block, _text.Length); mask != 0; mask &= mask - 1)
                sum += _text[block + BitOperations.TrailingZeroCount(mask)];
        }

        return sum;
    }

    [Benchmark]
    public string Decode() => Strict.GetString(_bytes);

    /// <summary>The same without a new string: the strictest limit.</summary>
    [Benchmark]
    public int DecodeInPlace()
    {
        Utf8.ToUtf16(_bytes, _buffer, out _, out var written, replaceInvalidSequences: false);
        return written;
    }

    [Benchmark]
    public int MarkdigParse() => Markdown.Parse(_text).Count;

    [Benchmark]
    public int Parse() => SyntaxTree.ParseText(_text).LineCount;

    [Benchmark]
    public int Outline() => Outlining.Outline.Create(_tree!).Items.Length;

    [Benchmark]
    public int ParseAndOutline() => Outlining.Outline.Create(SyntaxTree.ParseText(_text)).Items.Length;
}

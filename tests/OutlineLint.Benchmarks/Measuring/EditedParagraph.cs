using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Benchmarks.Generation;
using OutlineLint.Outlining;
using OutlineLint.Syntax;

namespace OutlineLint.Benchmarks.Measuring;

/// <summary>One edit in the middle of 100 000 characters: the tree made over and the outline, against both from nothing.</summary>
public class EditedParagraph
{
    private SourceText _text = SourceText.From("");
    private SyntaxTree? _tree;
    private TextChange _change;
    private string _changed = "";

    [ParamsAllValues]
    public EditKind Edit { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _text = SourceText.From(BenchmarkCorpus.Long());
        _tree = SyntaxTree.ParseText(_text);
        _change = Change(_text, Edit);
        _changed = _text.WithChanges(_change).ToString();
        _ = Outline.Create(_tree).Items;
    }

    [Benchmark]
    public int Full() => Outline.Create(SyntaxTree.ParseText(_changed)).Items.Length;

    [Benchmark]
    public int Incremental() => Outline.Create(_tree!.WithChangedText(_text.WithChanges(_change))).Items.Length;

    /// <summary>The tree without the outline.</summary>
    [Benchmark]
    public int IncrementalTree() => _tree!.WithChangedText(_text.WithChanges(_change)).LineCount;

    private static TextChange Change(SourceText text, EditKind edit)
    {
        var line = LongLine(text);
        return edit switch
        {
            EditKind.TypeInside => new(new TextSpan(line.Start + line.Span.Length / 2, 0), "再核对一次"),
            EditKind.TypeAtEnd => new(new TextSpan(line.End, 0), "值守人员按时交接，物资台账逐项核对。"),
            EditKind.AddMarkerLine => new(new TextSpan(line.Start, 0), "（三）逐项核对台账\n"),
            _ => new(line.SpanIncludingLineBreak, ""),
        };
    }

    /// <summary>The first paragraph behind the middle.</summary>
    private static TextLine LongLine(SourceText text)
    {
        var number = text.Lines.GetLineFromPosition(text.Length / 2).LineNumber + 1;
        while (text.Lines[number].Span.Length < 60)
            number++;
        return text.Lines[number];
    }
}

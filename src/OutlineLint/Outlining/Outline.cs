using System.Collections.Immutable;
using OutlineLint.Outlining.Reading;
using OutlineLint.Syntax;

namespace OutlineLint.Outlining;

/// <summary>The outline of a speech: its items, its frame, its series and its lead-ins.</summary>
public sealed class Outline
{
    private readonly Lazy<OutlineModel> _model;

    private Outline(SyntaxTree tree, OutlineOptions options, Lazy<OutlineModel> model) => (Tree, Options, _model) = (tree, options, model);

    internal Outline(SyntaxTree tree, OutlineOptions options, OutlineModel model)
        : this(tree, options, new Lazy<OutlineModel>(model))
    {
    }

    /// <summary>The tree that was read.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>How it was read.</summary>
    public OutlineOptions Options { get; }

    /// <summary>What stands around the body.</summary>
    public SpeechFrame Frame => _model.Value.Frame;

    /// <summary>The items of the first level, in the order of the text.</summary>
    public ImmutableArray<OutlineItem> Items => _model.Value.Items;

    /// <summary>Every series, in the order of its first member.</summary>
    public ImmutableArray<Series> Series => _model.Value.Series;

    /// <summary>Every lead-in with a count, in the order of the text.</summary>
    public ImmutableArray<LeadIn> LeadIns => _model.Value.LeadIns;

    /// <summary>Every line of the text with its role, blank ones too.</summary>
    public IReadOnlyList<SpeechLine> Lines => _model.Value.Lines;

    /// <summary>Characters of the speech without white space and skipped text.</summary>
    public int Characters => _model.Value.Characters;

    /// <summary>The speaking time of the speech, in seconds.</summary>
    public int Seconds => Options.SecondsFor(Characters);

    /// <summary>Reads the outline of a tree.</summary>
    public static Outline Create(SyntaxTree tree, OutlineOptions? options = null)
    {
        options ??= OutlineOptions.Default;
        return new(tree, options, new Lazy<OutlineModel>(() => OutlineReader.Read(tree, options)));
    }

    /// <summary>Every item, in the order of the text.</summary>
    public IEnumerable<OutlineItem> DescendantItems() => Items.SelectMany(item => item.DescendantsAndSelf());
}

using System.Collections.Immutable;
using OutlineLint.Syntax;

namespace OutlineLint.Outlining;

/// <summary>The outline of a speech: its items, its frame, its series and its lead-ins.</summary>
public sealed class Outline
{
    internal Outline(SyntaxTree tree, OutlineOptions options) => (Tree, Options) = (tree, options);

    /// <summary>The tree that was read.</summary>
    public SyntaxTree Tree { get; }

    /// <summary>How it was read.</summary>
    public OutlineOptions Options { get; }

    /// <summary>What stands around the body.</summary>
    public SpeechFrame Frame { get; internal init; } = new();

    /// <summary>The items of the first level, in the order of the text.</summary>
    public ImmutableArray<OutlineItem> Items { get; internal init; } = [];

    /// <summary>Every series, in the order of its first member.</summary>
    public ImmutableArray<Series> Series { get; internal init; } = [];

    /// <summary>Every lead-in with a count, in the order of the text.</summary>
    public ImmutableArray<LeadIn> LeadIns { get; internal init; } = [];

    /// <summary>Characters of the speech without white space and skipped text.</summary>
    public int Characters { get; internal init; }

    /// <summary>The speaking time of the speech, in seconds.</summary>
    public int Seconds => Options.SecondsFor(Characters);

    /// <summary>Reads the outline of a tree.</summary>
    public static Outline Create(SyntaxTree tree, OutlineOptions? options = null) => new(tree, options ?? OutlineOptions.Default);

    /// <summary>Every item, in the order of the text.</summary>
    public IEnumerable<OutlineItem> DescendantItems() => Items.SelectMany(item => item.DescendantsAndSelf());
}

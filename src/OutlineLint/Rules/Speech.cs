using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Diagnostics.Suppressions;
using OutlineLint.Outlining;
using OutlineLint.Outlining.Reading;
using OutlineLint.Rules.Numbering;
using OutlineLint.Syntax;

namespace OutlineLint.Rules;

/// <summary>What the rules look at: the tree, the outline and the lines of one speech, as plain data.</summary>
public sealed class Speech
{
    private readonly string _text;
    private ImmutableArray<OutlineItem> _items;
    private SpeechGenre? _genre;
    private NumberingFacts? _numbering;

    /// <summary>Makes the view of a speech that rules look at.</summary>
    public Speech(Outline outline, Profile profile)
    {
        (Outline, Profile) = (outline, profile);
        _text = outline.Tree.Text.ToString();
    }

    /// <summary>The outline.</summary>
    public Outline Outline { get; }

    /// <summary>The conventions that the speech follows.</summary>
    public Profile Profile { get; }

    /// <summary>The syntax tree.</summary>
    public SyntaxTree Tree => Outline.Tree;

    /// <summary>The frame around the body.</summary>
    public SpeechFrame Frame => Outline.Frame;

    /// <summary>What kind of text it is.</summary>
    public SpeechGenre Genre => _genre ??= GenreReader.Read(Outline);

    /// <summary>Every item of the outline, in the order of the text.</summary>
    public ImmutableArray<OutlineItem> Items => _items.IsDefault ? _items = [.. Outline.DescendantItems()] : _items;

    /// <summary>Every series, in the order of its first member.</summary>
    public ImmutableArray<Series> Series => Outline.Series;

    /// <summary>Every line, blank ones too, with its role.</summary>
    public IReadOnlyList<SpeechLine> Lines => Outline.Lines;

    /// <summary>What is wrong with the numbers, worked out once for the rules that share it.</summary>
    internal NumberingFacts Numbering => _numbering ??= new NumberingFacts(this);

    /// <summary>The comments that hide findings.</summary>
    internal SuppressionMap Suppressions { get; init; } = SuppressionMap.Empty;

    /// <summary>The whole text.</summary>
    public ReadOnlySpan<char> Text => _text;

    /// <summary>The text of a span.</summary>
    public ReadOnlySpan<char> this[TextSpan span] => _text.AsSpan(span.Start, span.Length);

    /// <summary>The last item that begins before a position; null when none does.</summary>
    internal OutlineItem? ItemBefore(int position)
    {
        var (low, high) = (0, Items.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Items[middle].Span.Start < position)
                low = middle + 1;
            else
                high = middle;
        }

        return low == 0 ? null : Items[low - 1];
    }
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Grammar;
using OutlineLint.Outlining;
using OutlineLint.Outlining.Reading;
using OutlineLint.Reporting;
using OutlineLint.Syntax;

namespace OutlineLint.Tests.Reporting;

/// <summary>An outline made by hand: each part names text that is looked for from where the one before ended.</summary>
internal sealed class OutlineSketch(string text)
{
    private int _position;

    /// <summary>How fast it is read.</summary>
    public OutlineOptions Options { get; init; } = OutlineOptions.Default;

    /// <summary>The frame, made after the items.</summary>
    public SpeechFrame Frame { get; init; } = new();

    /// <summary>Text that stands in the frame.</summary>
    public FrameElement Element(string element) => new(new TextSpan(text.IndexOf(element, StringComparison.Ordinal), element.Length), element);

    /// <summary>An item; without a marker it is inferred. Its characters are those from its marker to the end of its last child.</summary>
    public Func<int, OutlineItem> Item(string marker, string heading, int ordinal = 0, params Func<int, OutlineItem>[] children) => level =>
    {
        var markerStart = text.IndexOf(marker + heading, _position, StringComparison.Ordinal);
        var headingStart = markerStart + marker.Length;
        _position = headingStart + heading.Length;
        var below = children.Select(child => child(level + 1)).ToImmutableArray();
        var span = TextSpan.FromBounds(markerStart, _position);
        var isInferred = marker.Length == 0;
        return new OutlineItem
        {
            Kind = isInferred ? OutlineItemKind.Inferred : level == 1 ? OutlineItemKind.Heading : OutlineItemKind.ParagraphItem,
            Style = isInferred ? null : new MarkerStyle { Name = "style", Sample = marker, Kin = "kin", Numerals = null, Rank = level },
            Marker = marker,
            Ordinal = ordinal,
            Level = level,
            Heading = heading,
            MarkerSpan = isInferred ? null : new TextSpan(markerStart, marker.Length),
            HeadingSpan = new TextSpan(headingStart, heading.Length),
            Span = span,
            Characters = span.Length,
            Share = (double)span.Length / text.Length,
            Seconds = Options.SecondsFor(span.Length),
            Children = below,
        };
    };

    /// <summary>The outline with these items at the top.</summary>
    public DocumentOutline Document(params Func<int, OutlineItem>[] items)
    {
        var model = new OutlineModel(Frame, [.. items.Select(item => item(1))], Series: [], LeadIns: [], text.Length);
        var outline = new Outline(SyntaxTree.ParseText(text), Options, model);
        return new DocumentOutline("防汛.txt", "utf-8", outline);
    }
}

using Microsoft.CodeAnalysis.Text;
using OutlineLint.LanguageServer.Workspace;
using OutlineLint.Outlining;

namespace OutlineLint.LanguageServer.Capabilities.Tokens;

/// <summary>The pieces of a document that have a colour.</summary>
internal static class TokenSpans
{
    /// <summary>The pieces that touch a stretch, in the order of the text; none overlaps another.</summary>
    public static IEnumerable<(TextSpan Span, TokenMeaning Meaning)> In(DocumentSnapshot document, TextSpan wanted)
    {
        var end = 0;
        foreach (var (span, meaning) in All(document.Outline).Where(piece => piece.Span.IntersectsWith(wanted)).OrderBy(piece => piece.Span.Start).ThenBy(piece => piece.Meaning))
        {
            // An advert glued to the closing is the advert's from where it begins, and an inline marker in a heading the heading's.
            var rest = TextSpan.FromBounds(Math.Max(end, span.Start), Math.Max(end, span.End));
            if (rest.IsEmpty)
                continue;
            yield return (rest, meaning);
            end = rest.End;
        }
    }

    private static IEnumerable<(TextSpan Span, TokenMeaning Meaning)> All(Outline outline)
    {
        var frame = outline.Frame;
        return Parts(frame.Title, TokenMeaning.Title)
            .Concat(Parts(frame.Salutation, TokenMeaning.Courtesy))
            .Concat(Parts(frame.Closing, TokenMeaning.Courtesy))
            .Concat(Parts(frame.Skipped, TokenMeaning.Skipped))
            .Concat(outline.LeadIns.Where(leadIn => leadIn.Series is not null).Select(leadIn => (leadIn.CountSpan, TokenMeaning.Count)))
            .Concat(outline.DescendantItems().SelectMany(Of));
    }

    private static IEnumerable<(TextSpan Span, TokenMeaning Meaning)> Parts(IEnumerable<FrameElement> elements, TokenMeaning meaning) =>
        elements.Select(element => (element.Span, meaning));

    private static IEnumerable<(TextSpan Span, TokenMeaning Meaning)> Of(OutlineItem item)
    {
        var isHeading = item.Kind is OutlineItemKind.Heading or OutlineItemKind.Inferred;
        if (item.MarkerSpan is { } marker)
            yield return (marker, isHeading ? TokenMeaning.HeadingMarker : TokenMeaning.MemberMarker);
        if (isHeading)
            yield return (TextSpan.FromBounds(item.MarkerSpan?.End ?? item.HeadingSpan.Start, Math.Max(item.HeadingSpan.End, item.MarkerSpan?.End ?? item.HeadingSpan.Start)), TokenMeaning.Heading);
    }
}

using Microsoft.CodeAnalysis.Text;
using OutlineLint.Outlining;

namespace OutlineLint.Tests.Mutation.Punctuation;

/// <summary>A paragraph ends in the middle of a sentence.</summary>
internal sealed class OpenParagraph() : Mutator("OL503", "a paragraph ends in ，")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from line in seed.Paragraphs
        where !EndsList(seed, line)
        from mark in (string[])["，", "、", ""]
        where mark.Length > 0 || !AnnouncesList(seed, line)
        select Mutant.Replace(seed.Text, new TextSpan(line.Span.End - 1, 1), mark) with { Place = new TextSpan(line.Span.End - 2, 2) };

    /// <summary>The end of the last member of a list is the place of another defect.</summary>
    private static bool EndsList(Specimen seed, SpeechLine line) =>
        seed.Outline.DescendantItems().LastOrDefault(item => item.Kind == OutlineItemKind.InlineItem && line.Span.Contains(item.Span.Start)) is { } last
        && seed.Text.IndexOf('。', last.Span.Start) == line.Span.End - 1;

    /// <summary>Before a list a line without a mark reads as its heading.</summary>
    private static bool AnnouncesList(Specimen seed, SpeechLine line)
    {
        var next = seed.Outline.Lines.FirstOrDefault(other => other.Number > line.Number && other.Role != LineRole.Blank);
        return seed.Outline.DescendantItems().Any(item => item.MarkerSpan is not null && item.Span.Start == next.Span.Start);
    }
}

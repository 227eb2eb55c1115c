using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Documents;
using OutlineLint.Editing;
using OutlineLint.LanguageServer.Capabilities.Actions;
using OutlineLint.LanguageServer.Protocol;
using OutlineLint.LanguageServer.Workspace;
using OutlineLint.Linting;
using OutlineLint.Tests.Texts;

namespace OutlineLint.Tests.LanguageServer.Capabilities;

/// <summary>What holds of everything that is offered, in any text.</summary>
public sealed class OfferLaws
{
    private static readonly DocumentContext Context = new() { Kind = DocumentKind.Markdown, Language = default };
    private static readonly Linter Linter = new();

    [Fact]
    public void An_offer_can_be_carried_out() => SpeechGen.HoldsForAnyText(text =>
    {
        var document = Open(text);
        foreach (var position in new[] { 0, text.Length / 3, text.Length / 2, text.Length })
        {
            foreach (var offer in Offers(document, position).Where(offer => offer.Changes is not null))
            {
                var changes = offer.Changes!();
                AssertInOrder(changes);
                foreach (var change in changes)
                    Assert.Equal(change.Span, document.Positions.ToSpan(document.Positions.ToRange(change.Span)));
            }
        }
    });

    [Fact]
    public void An_offer_of_a_place_has_a_name_of_its_own() => SpeechGen.HoldsForAnyText(text =>
    {
        var names = Offers(Open(text), text.Length / 2).Select(offer => offer.Id).ToList();
        Assert.Equal(names.Distinct(StringComparer.Ordinal), names);
    });

    [Fact]
    public void A_completion_replaces_what_was_typed_in_its_line() => SpeechGen.HoldsForAnyText(text =>
    {
        var document = Open(text);
        foreach (var position in new[] { 0, text.Length / 3, text.Length / 2, text.Length })
        {
            foreach (var choice in WritingChoices.At(document.Tree, document.Context.Options, position))
            {
                Assert.InRange(position, choice.Change.Span.Start, choice.Change.Span.End);
                Assert.InRange(choice.Change.Span.End, 0, text.Length);
                Assert.Equal(document.Positions.ToPosition(choice.Change.Span.Start).Line, document.Positions.ToPosition(choice.Change.Span.End).Line);
            }
        }
    });

    private static IEnumerable<Offer> Offers(DocumentSnapshot document, int position) => new OfferList(
        document, new TextSpan(position, 0), [.. document.Findings.Where(finding => finding.Span.IntersectsWith(new TextSpan(position, 0)))]).All();

    private static void AssertInOrder(ImmutableArray<TextChange> changes)
    {
        for (var i = 1; i < changes.Length; i++)
            Assert.True(changes[i].Span.Start >= changes[i - 1].Span.End);
    }

    private static DocumentSnapshot Open(string text) =>
        DocumentSnapshot.Open(new TextDocumentItem { Uri = "untitled:1", LanguageId = "markdown", Version = 1, Text = text }, PositionEncoding.Utf16, Context, Linter);
}

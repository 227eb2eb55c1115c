using OutlineLint.Grammar.Patterns;

namespace OutlineLint.Grammar;

/// <summary>The lines and word lists of <c>frame.grammar</c>, by the names that the program asks for.</summary>
internal sealed class FrameGrammar(IReadOnlyDictionary<string, SpanPattern> patterns)
{
    public LinePattern Vocative { get; } = new(patterns["vocative"]);

    public LinePattern Salutation { get; } = new(patterns["salutation"]);

    public LinePattern SalutationRunOn { get; } = new(patterns["salutation-run-on"]);

    public LinePattern Recipients { get; } = new(patterns["recipients"]);

    public LinePattern Greeting { get; } = new(patterns["greeting"]);

    public LinePattern Reporting { get; } = new(patterns["reporting"]);

    public LinePattern Closing { get; } = new(patterns["closing"]);

    public LinePattern Over { get; } = new(patterns["over"]);

    public LinePattern Slogan { get; } = new(patterns["slogan"]);

    public LinePattern ClosingSentence { get; } = new(patterns["closing-sentence"]);

    public LinePattern Wish { get; } = new(patterns["wish"]);

    public LinePattern Call { get; } = new(patterns["call"]);

    public LinePattern Title { get; } = new(patterns["title"]);

    public LinePattern Subtitle { get; } = new(patterns["subtitle"]);

    public LinePattern Occasion { get; } = new(patterns["occasion"]);

    public LinePattern GenreTitle { get; } = new(patterns["genre-title"]);

    public LinePattern CopyHead { get; } = new(patterns["copy-head"]);

    public LinePattern Collection { get; } = new(patterns["collection"]);

    public LinePattern LengthNote { get; } = new(patterns["length-note"]);

    public LinePattern DocumentNumber { get; } = new(patterns["document-number"]);

    public LinePattern Date { get; } = new(patterns["date"]);

    public LinePattern Byline { get; } = new(patterns["byline"]);

    public LinePattern BylineBehindTitle { get; } = new(patterns["byline-behind-title"]);

    public LinePattern BylineRunOn { get; } = new(patterns["byline-run-on"]);

    public LinePattern Signer { get; } = new(patterns["signer"]);

    public LinePattern Organization { get; } = new(patterns["organization"]);

    public LinePattern Attachment { get; } = new(patterns["attachment"]);

    public LinePattern AttachmentHead { get; } = new(patterns["attachment-head"]);

    public LinePattern AttachmentNote { get; } = new(patterns["attachment-note"]);

    public LinePattern Label { get; } = new(patterns["label"]);

    public LinePattern Announcement { get; } = new(patterns["announcement"]);

    public LinePattern SummingUp { get; } = new(patterns["summing-up"]);

    public LinePattern Agenda { get; } = new(patterns["agenda"]);

    public LinePattern Count { get; } = new(patterns["count"]);

    public LinePattern Binding { get; } = new(patterns["binding"]);

    public LinePattern Furniture { get; } = new(patterns["furniture"]);

    public LinePattern NewsDateline { get; } = new(patterns["news-dateline"]);

    public LinePattern Notes { get; } = new(patterns["notes"]);

    public LinePattern Elision { get; } = new(patterns["elision"]);

    public LinePattern Advert { get; } = new(patterns["advert"]);

    public LinePattern WeakAdvert { get; } = new(patterns["advert-weak"]);

    public LinePattern Genre { get; } = new(patterns["genre"]);
}

using OutlineLint.Grammar.Patterns;

namespace OutlineLint.Grammar;

/// <summary>The lines and word lists of <c>frame.grammar</c>, by the names that the program asks for.</summary>
internal sealed class FrameGrammar
{
    private readonly LineStartTable _starts = new();

    public FrameGrammar(IReadOnlyDictionary<string, SpanPattern> patterns)
    {
        Vocative = new(patterns["vocative"]);
        Salutation = new(patterns["salutation"]);
        SalutationRunOn = new(patterns["salutation-run-on"]);
        Recipients = new(patterns["recipients"]);
        Greeting = new(patterns["greeting"]);
        Reporting = new(patterns["reporting"]);
        Over = new(patterns["over"]);
        Closing = new(patterns["closing"]);
        Slogan = new(patterns["slogan"]);
        ClosingSentence = new(patterns["closing-sentence"]);
        Wish = new(patterns["wish"]);
        Call = new(patterns["call"]);
        Title = new(patterns["title"]);
        Subtitle = new(patterns["subtitle"]);
        GenreTitle = new(patterns["genre-title"]);
        CopyHead = new(patterns["copy-head"]);
        Collection = new(patterns["collection"]);
        DocumentNumber = new(patterns["document-number"]);
        Date = new(patterns["date"]);
        Byline = new(patterns["byline"]);
        BylineBehindTitle = new(patterns["byline-behind-title"]);
        Signer = new(patterns["signer"]);
        Organization = new(patterns["organization"]);
        Attachment = new(patterns["attachment"]);
        AttachmentHead = new(patterns["attachment-head"]);
        AttachmentNote = new(patterns["attachment-note"]);
        Announcement = new(patterns["announcement"]);
        Label = new(patterns["label"]);
        SummingUp = new(patterns["summing-up"]);
        Agenda = new(patterns["agenda"]);
        Count = new(patterns["count"]);
        Binding = new(patterns["binding"]);
        Furniture = new(patterns["furniture"]);
        NewsDateline = new(patterns["news-dateline"]);
        Notes = new(patterns["notes"]);
        Elision = new(patterns["elision"]);
        Advert = new(patterns["advert"]);
        WeakAdvert = new(patterns["advert-weak"]);
        Genre = new(patterns["genre"]);
        _starts.Add(LineStarts.Vocative, Vocative);
        _starts.Add(LineStarts.Attachment, Attachment);
        _starts.Add(LineStarts.SummingUp, SummingUp);
        _starts.Add(LineStarts.Furniture, Furniture);
        _starts.Add(LineStarts.Elision, Elision);
        _starts.Add(LineStarts.Closing, Closing);
    }

    public LinePattern Vocative { get; }

    public LinePattern Salutation { get; }

    public LinePattern SalutationRunOn { get; }

    public LinePattern Recipients { get; }

    public LinePattern Greeting { get; }

    public LinePattern Reporting { get; }

    public LinePattern Closing { get; }

    public LinePattern Over { get; }

    public LinePattern Slogan { get; }

    public LinePattern ClosingSentence { get; }

    public LinePattern Wish { get; }

    public LinePattern Call { get; }

    public LinePattern Title { get; }

    public LinePattern Subtitle { get; }

    public LinePattern Collection { get; }

    public LinePattern CopyHead { get; }

    public LinePattern GenreTitle { get; }

    public LinePattern DocumentNumber { get; }

    public LinePattern Date { get; }

    public LinePattern Byline { get; }

    public LinePattern BylineBehindTitle { get; }

    public LinePattern Signer { get; }

    public LinePattern Organization { get; }

    public LinePattern Attachment { get; }

    public LinePattern AttachmentHead { get; }

    public LinePattern AttachmentNote { get; }

    public LinePattern Label { get; }

    public LinePattern Announcement { get; }

    public LinePattern SummingUp { get; }

    public LinePattern Agenda { get; }

    public LinePattern Count { get; }

    public LinePattern Binding { get; }

    public LinePattern Furniture { get; }

    public LinePattern NewsDateline { get; }

    public LinePattern Notes { get; }

    public LinePattern Elision { get; }

    public LinePattern Advert { get; }

    public LinePattern WeakAdvert { get; }

    public LinePattern Genre { get; }

    /// <summary>The lines, of those that are asked for on every line, that can begin with the character.</summary>
    public LineStarts StartsOf(char first) => _starts[first];
}

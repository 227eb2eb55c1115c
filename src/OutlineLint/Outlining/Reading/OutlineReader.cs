using OutlineLint.Syntax;
using OutlineLint.Syntax.Green;

namespace OutlineLint.Outlining.Reading;

/// <summary>Reads the outline of a tree, pass after pass: what is no speech, the frame, the headings, the series, the items.</summary>
internal static class OutlineReader
{
    public static OutlineModel Read(SyntaxTree tree, OutlineOptions options)
    {
        var lines = new SpeechLines(tree, options.Hints);
        var frame = new FrameBuilder();
        CodeBlocks.Mark(lines);
        SkippedText.Mark(lines);
        ContentsList.Mark(lines);
        new HeadReader(lines, frame).Read();
        var borders = SpeechBorders.Find(lines, frame);
        AttachmentNotes.Mark(lines);
        ReadTails(lines, frame, borders);
        var headings = new HeadingFinder(lines).Find();
        Captions.Mark(lines, headings);
        lines.CountPlainLines();
        var events = new EventCollector(lines, headings, borders).Collect();
        var drafts = new DraftBuilder(events, lines).Build(new OutlineBeam(events, lines).Read());
        if (!drafts.Items.Exists(item => item.Event.Kind == OutlineEventKind.Heading || !item.Event.IsInline))
            ParallelFinder.AddTo(drafts, lines);
        return new OutlineBuilder(lines, drafts, frame, options).Build();
    }

    /// <summary>Each speech of the page has its own tail; attachments follow the last.</summary>
    private static void ReadTails(SpeechLines lines, FrameBuilder frame, List<int> borders)
    {
        var first = FirstBodyLine(lines);
        foreach (var border in borders)
        {
            new TailReader(lines, frame).Read(first, border);
            first = border;
        }

        new TailReader(lines, frame).Read(first, Math.Max(first, FirstAttachment(lines)));
    }

    private static int FirstBodyLine(SpeechLines lines)
    {
        for (var line = 0; line < lines.Count; line++)
        {
            if (lines.IsBody(line))
                return line;
        }

        return lines.Count;
    }

    /// <summary>The head of the first attachment; the main text ends there.</summary>
    private static int FirstAttachment(SpeechLines lines)
    {
        for (var line = lines.Count / 4; line < lines.Count; line++)
        {
            if (line > 2 && lines.IsBody(line) && lines.Has(line, LineTraits.Attachment) && lines.Frame.AttachmentHead.IsMatch(lines.Content(line)))
                return line;
        }

        return lines.Count;
    }
}

using OutlineLint.Syntax;
using OutlineLint.Syntax.Green;

namespace OutlineLint.Outlining.Reading;

/// <summary>Reads the outline of a tree, pass after pass: what is no speech, the frame, the headings, the series, the items.</summary>
internal static class OutlineReader
{
    public static OutlineModel Read(SyntaxTree tree, OutlineOptions options)
    {
        var lines = new SpeechLines(tree);
        var frame = new FrameBuilder();
        CodeBlocks.Mark(lines);
        SkippedText.Mark(lines);
        new HeadReader(lines, frame).Read();
        new TailReader(lines, frame).Read(FirstBodyLine(lines), FirstAttachment(lines));
        var headings = new HeadingFinder(lines).Find();
        Captions.Mark(lines, headings);
        lines.CountPlainLines();
        var events = new EventCollector(lines, headings).Collect();
        var drafts = new DraftBuilder(events, lines).Build(new OutlineBeam(events, lines).Read());
        if (!drafts.Items.Exists(item => item.Event.Kind == OutlineEventKind.Heading || !item.Event.IsInline))
            ParallelFinder.AddTo(drafts, lines);
        return new OutlineBuilder(lines, drafts, frame, options).Build();
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

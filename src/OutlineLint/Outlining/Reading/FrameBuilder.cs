namespace OutlineLint.Outlining.Reading;

/// <summary>Collects the frame while the lines are read.</summary>
internal sealed class FrameBuilder
{
    public List<FrameElement> Title { get; } = [];

    public List<FrameElement> Byline { get; } = [];

    public List<FrameElement> Dateline { get; } = [];

    public List<FrameElement> Salutation { get; } = [];

    public List<FrameElement> Closing { get; } = [];

    public List<FrameElement> SoftClosing { get; } = [];

    public List<FrameElement> Signature { get; } = [];

    /// <summary>Skipped text that is a part of a line; whole lines are told by their role.</summary>
    public List<FrameElement> SkippedParts { get; } = [];

    public SpeechFrame Build(SpeechLines lines)
    {
        var skipped = new List<FrameElement>(SkippedParts);
        for (var line = 0; line < lines.Count; line++)
        {
            if (lines.Is(line, LineRole.Skipped))
                skipped.Add(lines.Element(line));
        }

        return new SpeechFrame
        {
            Title = [.. Title],
            Byline = [.. Byline],
            Dateline = [.. Dateline.OrderBy(element => element.Span.Start)],
            Salutation = [.. Salutation],
            Closing = [.. Closing.OrderBy(element => element.Span.Start)],
            SoftClosing = [.. SoftClosing],
            Signature = [.. Signature.OrderBy(element => element.Span.Start)],
            Skipped = [.. skipped.OrderBy(element => element.Span.Start)],
        };
    }
}

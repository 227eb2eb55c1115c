using OutlineLint.Syntax.Green;

namespace OutlineLint.Outlining.Reading;

/// <summary>Takes the list of attachments out of the body: its numbers are no headings (GB/T 9704-2012 7.3.4).</summary>
internal static class AttachmentNotes
{
    public static void Mark(SpeechLines lines)
    {
        for (var line = 0; line < lines.Count; line++)
        {
            if (!lines.IsBody(line) || !lines.Has(line, LineTraits.Attachment) || !lines.Frame.AttachmentNote.IsMatch(lines.Content(line)))
                continue;
            lines.Roles[line] = LineRole.AttachmentNote;
            for (var next = lines.Next(line); next < lines.Count && IsFurtherName(lines, next); next = lines.Next(next))
                lines.Roles[next] = LineRole.AttachmentNote;
        }
    }

    private static bool IsFurtherName(SpeechLines lines, int line) =>
        lines.IsBody(line) && lines.IsMarked(line) && lines.Has(line, LineTraits.OwnLine)
        && lines.Tree.Grammar.FormAt(lines[line].FirstMarker.Form).Style.Kin == "arabic";
}

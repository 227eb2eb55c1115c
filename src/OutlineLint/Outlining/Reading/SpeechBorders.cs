using OutlineLint.Syntax;
using OutlineLint.Syntax.Green;

namespace OutlineLint.Outlining.Reading;

/// <summary>Finds where another speech begins on the same page: 篇二：……, or a title with a salutation below it.</summary>
internal static class SpeechBorders
{
    /// <summary>The first line of every further speech; title and salutation there get their roles.</summary>
    public static List<int> Find(SpeechLines lines, FrameBuilder frame)
    {
        var borders = new List<int>();
        var inBody = false;
        for (var line = lines.Next(-1); line < lines.Count; line = lines.Next(line))
        {
            if (inBody && IsBorder(lines, line))
            {
                borders.Add(line);
                AddFrame(lines, line, frame);
            }

            inBody |= lines.IsBody(line) && lines.Has(line, LineTraits.EndsSentence | LineTraits.LineMarker);
        }

        return borders;
    }

    private static bool IsBorder(SpeechLines lines, int line)
    {
        if (!lines.IsBody(line) || !lines.Has(line, LineTraits.OwnLine | LineTraits.Boxed))
            return false;
        var content = lines.Content(line);
        if (lines.Frame.CopyHead.IsMatch(content))
            return true;
        var next = lines.Next(line);
        return next < lines.Count && lines[next].Kind == SyntaxKind.SalutationLine && lines.Has(next, LineTraits.EndsColon) && lines.IsBody(next)
            && !lines.Has(line, LineTraits.LineMarker) && lines.Frame.Title.IsMatch(content);
    }

    private static void AddFrame(SpeechLines lines, int line, FrameBuilder frame)
    {
        lines.Roles[line] = LineRole.Title;
        frame.Title.Add(lines.Element(line));
        var next = lines.Next(line);
        if (next < lines.Count && lines.IsBody(next) && lines[next].Kind == SyntaxKind.SalutationLine)
        {
            lines.Roles[next] = LineRole.Salutation;
            frame.Salutation.Add(lines.Element(next));
        }
    }
}

using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Editing;

/// <summary>Takes back a marker that nothing was written behind.</summary>
internal static class EmptyMember
{
    /// <summary>What may stand before a marker at the start of a line.</summary>
    private const string LeadIn = " \t\u3000\u00A0#>*_";

    /// <summary>Behind 第一章 the heading may come in the next line; behind these marks, and behind words such as 一是, it does not.</summary>
    private const string Marks = "、，,．.）)：:";

    public static TextChange? Of(SpeechText text, int position)
    {
        var line = text.LineOf(position);
        if (line == 0 || !text.IsBlank(line) || WrittenMarker.Before(text, text.Lines[line - 1].End) is not { } written)
            return null;
        var above = text.Lines[line - 1];
        var isAlone = written.Start >= above.Start && IsAll(text.Text[above.Start..written.Start], LeadIn) && IsAll(text.Text[(written.Start + written.Text.Length)..above.End], LeadIn);
        return isAlone && (written.Style.IsFloating || Marks.Contains(written.Text[^1]))
            ? new TextChange(TextSpan.FromBounds(above.Start, text.Lines[line].End), "")
            : null;
    }

    private static bool IsAll(string text, string characters) => text.AsSpan().IndexOfAnyExcept(characters) < 0;
}

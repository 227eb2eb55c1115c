using FsCheck;
using FsCheck.Fluent;
using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Tests.Texts;

/// <summary>An edit of a text that is not known yet: where, how much is taken out, what is put in.</summary>
/// <param name="Place">A number that stands for a place in the text.</param>
/// <param name="IsAtLineEnd">Whether the place is at the end of a line: before, between or behind its characters.</param>
/// <param name="Length">How much is taken out.</param>
/// <param name="Repeats">Whether what was taken out is put in twice.</param>
/// <param name="Insert">What is put in.</param>
internal sealed record TextEdit(int Place, bool IsAtLineEnd, int Length, bool Repeats, string Insert)
{
    /// <summary>Edits of all kinds, most of them short.</summary>
    public static Gen<TextEdit> Gen { get; } =
        from place in FsCheck.Fluent.Gen.Choose(0, int.MaxValue / 2)
        from isAtLineEnd in FsCheck.Fluent.Gen.Elements(true, false)
        from length in FsCheck.Fluent.Gen.Frequency((3, FsCheck.Fluent.Gen.Constant(0)), (3, FsCheck.Fluent.Gen.Choose(1, 3)), (1, FsCheck.Fluent.Gen.Choose(0, 80)))
        from repeats in FsCheck.Fluent.Gen.Elements(false, false, false, true)
        from insert in SpeechGen.Piece
        select new TextEdit(place, isAtLineEnd, length, repeats, insert);

    /// <summary>The text with the edit in it.</summary>
    public string Apply(string text)
    {
        var change = ChangeOf(text);
        return string.Concat(text.AsSpan(0, change.Span.Start), change.NewText, text.AsSpan(change.Span.End));
    }

    /// <summary>The edit of a text.</summary>
    public TextChange ChangeOf(string text)
    {
        var start = StartIn(text);
        var span = new TextSpan(start, Math.Min(Length, text.Length - start));
        return new TextChange(span, Repeats ? string.Concat(text.AsSpan(start, span.Length), text.AsSpan(start, span.Length)) : Insert);
    }

    private int StartIn(string text)
    {
        if (!IsAtLineEnd)
            return Place % (text.Length + 1);
        var lines = SourceText.From(text).Lines;
        return Math.Min(text.Length, lines[Place % lines.Count].End + Place / 7 % 3);
    }
}

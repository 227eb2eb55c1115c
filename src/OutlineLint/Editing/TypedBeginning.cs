using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;

namespace OutlineLint.Editing;

/// <summary>What stands between the start of a line, or of a clause in it, and the cursor: blanks, and the beginning of a marker.</summary>
internal sealed class TypedBeginning
{
    /// <summary>The longest beginning that may still become a marker or a closing.</summary>
    private const int Longest = 6;

    private const string ClauseEnds = "。；：，！？;";
    private const string Blanks = " \t\u3000\u00A0#>";

    private readonly string _blank;
    private readonly string _text;

    private TypedBeginning(TextSpan span, string text, bool isWholeLine)
    {
        var end = text.AsSpan().IndexOfAnyExcept(Blanks);
        (Span, IsWholeLine, _blank, _text) = (span, isWholeLine, end < 0 ? text : text[..end], end < 0 ? "" : text[end..]);
    }

    /// <summary>Where it stands.</summary>
    public TextSpan Span { get; }

    /// <summary>Whether the line begins with it.</summary>
    public bool IsWholeLine { get; }

    /// <summary>What stands before a position; null when it is no beginning of anything.</summary>
    public static TypedBeginning? Read(SourceText source, int position)
    {
        var start = source.Lines.GetLineFromPosition(position).Start;
        var text = source.ToString(TextSpan.FromBounds(start, position));
        var clause = text.AsSpan().LastIndexOfAny(ClauseEnds) + 1;
        var typed = new TypedBeginning(TextSpan.FromBounds(start + clause, position), text[clause..], isWholeLine: clause == 0);
        return typed._text.Length <= Longest ? typed : null;
    }

    /// <summary>Whether a text begins with it and has more to it.</summary>
    public bool Begins(string text) => text.Length > _text.Length && text.StartsWith(_text, StringComparison.Ordinal);

    /// <summary>A choice; of its change only what differs from the blanks that are there is left.</summary>
    /// <param name="text">What is written.</param>
    /// <param name="label">What it is.</param>
    /// <param name="isMarker">Whether it is a marker.</param>
    /// <param name="change">The change of the text without what was typed.</param>
    public WritingChoice Choose(string text, Bilingual label, bool isMarker, TextChange change)
    {
        var content = change.NewText!;
        var same = content.AsSpan().CommonPrefixLength(_blank);
        var span = TextSpan.FromBounds(Span.Start + same, Math.Max(Span.End, change.Span.End + Span.Length));
        return new(text, label, isMarker, new TextChange(span, content[same..]), _blank[same..] + text);
    }
}

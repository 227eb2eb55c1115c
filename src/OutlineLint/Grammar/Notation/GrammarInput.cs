using Sprache;

namespace OutlineLint.Grammar.Notation;

/// <summary>The text of a grammar file from a position on: jumps over whole lexemes, where Sprache's own input goes character by character.</summary>
internal sealed class GrammarInput(string text, int position) : IInput
{
    public string Source => text;

    public int Position => position;

    public bool AtEnd => position == text.Length;

    /// <summary>The character at the position, or U+0000 at the end of the text.</summary>
    public char Current => AtEnd ? '\0' : text[position];

    public int Line => GrammarPosition.Of(this).Line;

    public int Column => GrammarPosition.Of(this).Column;

    /// <summary>Where Sprache remembers left recursion, of which the notation has none.</summary>
    public IDictionary<object, object> Memos => throw new NotSupportedException();

    public IInput Advance() => new GrammarInput(text, position + 1);

    /// <summary>The first lexeme of the text.</summary>
    public static GrammarInput Begin(string text) => new(text, SkipBlanks(text, 0));

    /// <summary>The first position from this one on that is neither white space nor a comment.</summary>
    public static int SkipBlanks(string text, int position)
    {
        while (position < text.Length && (char.IsWhiteSpace(text[position]) || text[position] == '#'))
            position = text[position] == '#' ? EndOfLine(text, position) : position + 1;
        return position;
    }

    public bool Equals(IInput? other) => other is not null && other.Position == position && ReferenceEquals(other.Source, text);

    public override bool Equals(object? obj) => obj is IInput other && Equals(other);

    public override int GetHashCode() => position;

    private static int EndOfLine(string text, int position)
    {
        var length = text.AsSpan(position).IndexOfAny('\r', '\n');
        return length < 0 ? text.Length : position + length;
    }
}

namespace OutlineLint.Documents.Word;

/// <summary>What a piece of the text was made of.</summary>
public enum WordPieceKind
{
    /// <summary>The automatic number, with the blank behind it; typed by nobody, and in no run.</summary>
    Number,

    /// <summary>Characters of a run: <c>w:t</c>.</summary>
    Text,

    /// <summary>One character that has an element of its own: a tab, a hyphen, a symbol.</summary>
    Sign,

    /// <summary>A line break inside the paragraph.</summary>
    Break,
}

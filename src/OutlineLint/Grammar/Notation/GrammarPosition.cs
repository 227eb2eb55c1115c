using Sprache;

namespace OutlineLint.Grammar.Notation;

/// <summary>A place in a grammar file; its line and its column are counted when an error asks for them.</summary>
internal readonly record struct GrammarPosition(string Text, int Offset)
{
    public static GrammarPosition Of(IInput input) => new(input.Source, input.Position);

    /// <summary>The line, from 1.</summary>
    public int Line => Text.AsSpan(0, Offset).Count('\n') + 1;

    /// <summary>The column, from 1.</summary>
    public int Column => Offset - Text.AsSpan(0, Offset).LastIndexOf('\n');
}

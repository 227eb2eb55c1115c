namespace OutlineLint.Grammar.Notation;

/// <summary>A statement of a grammar file.</summary>
internal abstract record Statement(string Name, GrammarPosition Position)
{
    /// <summary><c>let name = expression ;</c></summary>
    public sealed record Let(string Name, GrammarPosition Position, Expression Value) : Statement(Name, Position);

    /// <summary><c>words name = 词 词 ;</c>, or with += words added to a list that is there.</summary>
    public sealed record Words(string Name, GrammarPosition Position, IReadOnlyList<string> Items, bool Adds) : Statement(Name, Position);

    /// <summary><c>line name = expression ;</c>, or with += another way to write such a line.</summary>
    public sealed record Line(string Name, GrammarPosition Position, Expression Value, bool Adds) : Statement(Name, Position);

    /// <summary><c>marker name "sample" { … }</c></summary>
    public sealed record Marker(string Name, GrammarPosition Position, string Sample, IReadOnlyList<MarkerClause> Clauses) : Statement(Name, Position);
}

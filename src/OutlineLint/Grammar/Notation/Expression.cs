using OutlineLint.Numerals;

namespace OutlineLint.Grammar.Notation;

/// <summary>An expression of the grammar notation, as it is written.</summary>
internal abstract record Expression
{
    public sealed record Literal(string Text) : Expression;

    public sealed record OrdinalWord(string Text, int Ordinal) : Expression;

    public sealed record Set(string Characters, bool IsNegated) : Expression;

    public sealed record Numeral(NumeralSystem System) : Expression;

    public sealed record RelatedNumeral(NumeralSystem System, int Difference) : Expression;

    public sealed record Reference(string Name, GrammarPosition Position) : Expression;

    public sealed record Sequence(IReadOnlyList<Expression> Parts) : Expression;

    public sealed record Choice(IReadOnlyList<Expression> Alternatives) : Expression;

    public sealed record Repeat(Expression Inner, int Minimum, int Maximum) : Expression;

    public sealed record Look(Expression Inner, bool IsNegated) : Expression;

    public sealed record Skip(Expression Until, int Minimum, int Maximum) : Expression;

    public sealed record End : Expression;
}

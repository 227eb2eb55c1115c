using OutlineLint.Numerals;
using Sprache;

namespace OutlineLint.Grammar.Notation;

/// <summary>Reads expressions; the first character chooses, so that nothing is tried in vain.</summary>
internal static class ExpressionNotation
{
    private static readonly string[] Beginnings = ["'!'", "'&'", "'..'", "quoted text", "set", "'<'", "name", "'('"];

    /// <summary>Alternatives: a b | c.</summary>
    public static IResult<Expression> Choice(IInput input)
    {
        var steps = new Steps(input);
        var alternatives = new List<Expression>();
        do
        {
            if (!steps.Take(Sequence, out var alternative))
                return steps.Failure<Expression>();
            alternatives.Add(alternative);
        }
        while (steps.TakeIf("|"));
        return steps.Success(alternatives is [var only] ? only : new Expression.Choice(alternatives));
    }

    /// <summary>The name of a numeral system.</summary>
    public static IResult<NumeralSystem> System(IInput input) =>
        NumeralSystemNames.TryFind(Lexeme.Peek(input), out var system)
            ? Lexeme.Read(system, input, input.Position + Lexeme.Peek(input).Length)
            : Lexeme.Expected<NumeralSystem>(input, [.. NumeralSystemNames.All]);

    private static IResult<Expression> Sequence(IInput input)
    {
        var steps = new Steps(input);
        var parts = new List<Expression>();
        do
        {
            if (!steps.Take(Prefixed, out var part))
                return steps.Failure<Expression>();
            parts.Add(part);
        }
        while (steps.Input.Current is '!' or '&' or '.' or '"' or '[' or '<' or '(' or (>= 'a' and <= 'z'));
        return steps.Success(parts is [var only] ? only : new Expression.Sequence(parts));
    }

    private static IResult<Expression> Prefixed(IInput input) => input.Current switch
    {
        '!' or '&' => Look(input),
        '.' => Skip(input),
        _ => Postfixed(input),
    };

    private static IResult<Expression> Look(IInput input)
    {
        var steps = new Steps(input);
        var isNegated = steps.TakeIf("!");
        return (isNegated || steps.Take("&")) && steps.Take(Postfixed, out var inner)
            ? steps.Success<Expression>(new Expression.Look(inner, isNegated))
            : steps.Failure<Expression>();
    }

    private static IResult<Expression> Skip(IInput input)
    {
        var steps = new Steps(input);
        if (!steps.Take(".."))
            return steps.Failure<Expression>();
        var times = (Minimum: 0, Maximum: int.MaxValue);
        return (steps.Input.Current != '{' || steps.Take(Count, out times)) && steps.Take(Postfixed, out var until)
            ? steps.Success<Expression>(new Expression.Skip(until, times.Minimum, times.Maximum))
            : steps.Failure<Expression>();
    }

    private static IResult<Expression> Postfixed(IInput input)
    {
        var steps = new Steps(input);
        if (!steps.Take(Primary, out var inner))
            return steps.Failure<Expression>();
        if (steps.Input.Current is not ('?' or '*' or '+' or '{'))
            return steps.Success(inner);
        return steps.Take(Times, out var times)
            ? steps.Success<Expression>(new Expression.Repeat(inner, times.Minimum, times.Maximum))
            : steps.Failure<Expression>();
    }

    private static IResult<(int Minimum, int Maximum)> Times(IInput input)
    {
        var steps = new Steps(input);
        if (steps.TakeIf("?"))
            return steps.Success((0, 1));
        if (steps.TakeIf("*"))
            return steps.Success((0, int.MaxValue));
        return steps.TakeIf("+") ? steps.Success((1, int.MaxValue)) : Count(input);
    }

    private static IResult<(int Minimum, int Maximum)> Count(IInput input)
    {
        var steps = new Steps(input);
        if (!steps.Take("{") || !steps.Take(Lexeme.Number, out var minimum))
            return steps.Failure<(int, int)>();
        var maximum = minimum;
        return (!steps.TakeIf(",") || steps.Take(Lexeme.Number, out maximum)) && steps.Take("}")
            ? steps.Success((minimum, maximum))
            : steps.Failure<(int, int)>();
    }

    private static IResult<Expression> Primary(IInput input) => input.Current switch
    {
        '"' => Literal(input),
        '[' => QuotedText.ReadSet(input),
        '<' => Numeral(input),
        '(' => Group(input),
        >= 'a' and <= 'z' => Reference(input),
        _ => Lexeme.Expected<Expression>(input, Beginnings),
    };

    private static IResult<Expression> Literal(IInput input)
    {
        var steps = new Steps(input);
        if (!steps.Take(QuotedText.Read, out var text))
            return steps.Failure<Expression>();
        if (!steps.TakeIf("="))
            return steps.Success<Expression>(new Expression.Literal(text));
        if (text.Length == 0)
            return Lexeme.Expected<Expression>(input, "a word before '='");
        return steps.Take(Ordinal, out var ordinal)
            ? steps.Success<Expression>(new Expression.OrdinalWord(text, ordinal))
            : steps.Failure<Expression>();
    }

    private static IResult<int> Ordinal(IInput input)
    {
        var steps = new Steps(input);
        if (steps.TakeIfWord("last"))
            return steps.Success(Patterns.PatternCapture.LastOrdinal);
        return char.IsAsciiDigit(input.Current) ? Lexeme.Number(input) : Lexeme.Expected<int>(input, "number", "last");
    }

    private static IResult<Expression> Numeral(IInput input)
    {
        var steps = new Steps(input);
        if (!steps.Take("<") || !steps.Take(System, out var system))
            return steps.Failure<Expression>();
        var isRelated = steps.TakeIf("+");
        var difference = 0;
        return (!isRelated || steps.Take(Lexeme.Number, out difference)) && steps.Take(">")
            ? steps.Success<Expression>(isRelated ? new Expression.RelatedNumeral(system, difference) : new Expression.Numeral(system))
            : steps.Failure<Expression>();
    }

    private static IResult<Expression> Group(IInput input)
    {
        var steps = new Steps(input);
        return steps.Take("(") && steps.Take(Choice, out var inner) && steps.Take(")") ? steps.Success(inner) : steps.Failure<Expression>();
    }

    private static IResult<Expression> Reference(IInput input)
    {
        var steps = new Steps(input);
        if (!steps.Take(Lexeme.Name, out var name))
            return steps.Failure<Expression>();
        return steps.Success<Expression>(name == "end" ? new Expression.End() : new Expression.Reference(name, GrammarPosition.Of(input)));
    }
}

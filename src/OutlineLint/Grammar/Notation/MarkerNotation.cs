using Sprache;

namespace OutlineLint.Grammar.Notation;

/// <summary>Reads the clauses of a marker; the keyword chooses.</summary>
internal static class MarkerNotation
{
    /// <summary>The clauses up to the closing brace.</summary>
    public static IResult<IReadOnlyList<MarkerClause>> Clauses(IInput input)
    {
        var steps = new Steps(input);
        var clauses = new List<MarkerClause>();
        while (steps.Input.Current != '}')
        {
            if (!steps.Take(Clause, out var clause) || !steps.Take(";"))
                return steps.Failure<IReadOnlyList<MarkerClause>>();
            clauses.Add(clause);
        }

        return steps.Success<IReadOnlyList<MarkerClause>>(clauses);
    }

    private static IResult<MarkerClause> Clause(IInput input) => Lexeme.Peek(input) switch
    {
        "kin" => Behind(input, Lexeme.Name, static name => new MarkerClause.Kin(name)),
        "rank" => Behind(input, Lexeme.Number, static value => new MarkerClause.Rank(value)),
        "floating" => Result.Success<MarkerClause>(new MarkerClause.Floating(), Lexeme.Keyword(input).Remainder),
        "numerals" => Behind(input, ExpressionNotation.System, static system => new MarkerClause.Numerals(system)),
        "at" => Behind(input, Places, static places => new MarkerClause.At(places)),
        "form" => Form(input),
        "not" => Not(Lexeme.Keyword(input).Remainder),
        _ => Lexeme.Expected<MarkerClause>(input, "kin", "rank", "floating", "numerals", "at", "form", "not", "'}'"),
    };

    private static IResult<MarkerClause> Behind<T>(IInput input, Parser<T> parser, Func<T, MarkerClause> make)
    {
        var steps = new Steps(Lexeme.Keyword(input).Remainder);
        return steps.Take(parser, out var value) ? steps.Success(make(value)) : steps.Failure<MarkerClause>();
    }

    private static IResult<MarkerPlaces> Places(IInput input)
    {
        var steps = new Steps(input);
        var places = MarkerPlaces.None;
        while (PlaceOf(Lexeme.Peek(steps.Input)) is var place && place != MarkerPlaces.None)
        {
            places |= place;
            steps.Take(Lexeme.Keyword, out _);
        }

        return places == MarkerPlaces.None ? Lexeme.Expected<MarkerPlaces>(input, "line", "sentence", "clause", "glued") : steps.Success(places);
    }

    private static MarkerPlaces PlaceOf(ReadOnlySpan<char> name) => name switch
    {
        "line" => MarkerPlaces.Line,
        "sentence" => MarkerPlaces.Sentence,
        "clause" => MarkerPlaces.Clause,
        "glued" => MarkerPlaces.Glued,
        _ => MarkerPlaces.None,
    };

    private static IResult<MarkerClause> Form(IInput input)
    {
        var steps = new Steps(Lexeme.Keyword(input).Remainder);
        if (!steps.Take(Lexeme.Name, out var name))
            return steps.Failure<MarkerClause>();
        var isWeak = steps.TakeIfWord("weak");
        var hasPlaces = steps.TakeIfWord("at");
        var places = MarkerPlaces.None;
        return (!hasPlaces || steps.Take(Places, out places)) && steps.Take("=") && steps.Take(ExpressionNotation.Choice, out var value)
            ? steps.Success<MarkerClause>(new MarkerClause.Form(name, isWeak, hasPlaces ? places : null, value))
            : steps.Failure<MarkerClause>();
    }

    private static IResult<MarkerClause> Not(IInput input) => Lexeme.Peek(input) switch
    {
        "after" => Behind(input, Texts, static words => new MarkerClause.NotAfter(words)),
        "before" => Behind(input, ExpressionNotation.Choice, static value => new MarkerClause.NotBefore(value)),
        _ => Lexeme.Expected<MarkerClause>(input, "after", "before"),
    };

    private static IResult<List<string>> Texts(IInput input)
    {
        var steps = new Steps(input);
        var texts = new List<string>();
        do
        {
            if (!steps.Take(QuotedText.Read, out var text))
                return steps.Failure<List<string>>();
            texts.Add(text);
        }
        while (steps.Input.Current == '"');
        return steps.Success(texts);
    }
}

using Sprache;

namespace OutlineLint.Grammar.Notation;

/// <summary>Reads the notation of <c>grammar/*.grammar</c>: words, sets, expressions, markers and lines.</summary>
/// <remarks>
/// The parsers are Sprache's, functions from an input to a result; they choose by the next character or keyword and never
/// try twice, because a grammar is read at every start of the program.
/// </remarks>
internal static class GrammarNotation
{
    /// <summary>Reads a grammar file.</summary>
    /// <exception cref="GrammarException">The file is not written in the notation.</exception>
    public static IReadOnlyList<Statement> Read(string text, string fileName)
    {
        var result = File(GrammarInput.Begin(text));
        return result.WasSuccessful ? result.Value : throw Wrong(result, fileName);
    }

    private static GrammarException Wrong(IResult<object> result, string fileName)
    {
        var at = result.Remainder;
        var found = at.AtEnd ? "end of file" : $"'{at.Current}'";
        return new GrammarException(fileName, at.Line, at.Column, $"expected {string.Join(" or ", result.Expectations)}, found {found}");
    }

    private static IResult<List<Statement>> File(IInput input)
    {
        var steps = new Steps(input);
        var statements = new List<Statement>();
        while (!steps.Input.AtEnd)
        {
            if (!steps.Take(AnyStatement, out var statement))
                return steps.Failure<List<Statement>>();
            statements.Add(statement);
        }

        return steps.Success(statements);
    }

    private static IResult<Statement> AnyStatement(IInput input) => Lexeme.Peek(input) switch
    {
        "let" => Let(Lexeme.Keyword(input).Remainder),
        "words" => Words(Lexeme.Keyword(input).Remainder),
        "line" => Line(Lexeme.Keyword(input).Remainder),
        "marker" => Marker(Lexeme.Keyword(input).Remainder),
        _ => Lexeme.Expected<Statement>(input, "let", "words", "line", "marker"),
    };

    private static IResult<Statement> Let(IInput input)
    {
        var steps = new Steps(input);
        return steps.Take(Lexeme.Name, out var name) && steps.Take("=") && steps.Take(ExpressionNotation.Choice, out var value) && steps.Take(";")
            ? steps.Success<Statement>(new Statement.Let(name, GrammarPosition.Of(input), value))
            : steps.Failure<Statement>();
    }

    private static IResult<Statement> Words(IInput input)
    {
        var steps = new Steps(input);
        return steps.Take(Lexeme.Name, out var name) && steps.Take(Assign, out var adds) && steps.Take(WordList, out var items) && steps.Take(";")
            ? steps.Success<Statement>(new Statement.Words(name, GrammarPosition.Of(input), items, adds))
            : steps.Failure<Statement>();
    }

    private static IResult<Statement> Line(IInput input)
    {
        var steps = new Steps(input);
        return steps.Take(Lexeme.Name, out var name) && steps.Take(Assign, out var adds) && steps.Take(ExpressionNotation.Choice, out var value) && steps.Take(";")
            ? steps.Success<Statement>(new Statement.Line(name, GrammarPosition.Of(input), value, adds))
            : steps.Failure<Statement>();
    }

    private static IResult<Statement> Marker(IInput input)
    {
        var steps = new Steps(input);
        return steps.Take(Lexeme.Name, out var name) && steps.Take(QuotedText.Read, out var sample)
            && steps.Take("{") && steps.Take(MarkerNotation.Clauses, out var clauses) && steps.Take("}")
            ? steps.Success<Statement>(new Statement.Marker(name, GrammarPosition.Of(input), sample, clauses))
            : steps.Failure<Statement>();
    }

    /// <summary>“=” defines, “+=” adds to what is there.</summary>
    private static IResult<bool> Assign(IInput input)
    {
        var steps = new Steps(input);
        if (steps.TakeIf("+="))
            return steps.Success(true);
        return steps.TakeIf("=") ? steps.Success(false) : Lexeme.Expected<bool>(input, "'+='", "'='");
    }

    private static IResult<List<string>> WordList(IInput input)
    {
        var steps = new Steps(input);
        var words = new List<string>();
        do
        {
            if (!steps.Take(Lexeme.Word, out var word))
                return steps.Failure<List<string>>();
            if (word.Length == 0)
                return Lexeme.Expected<List<string>>(input, "words that are not empty");
            words.Add(word);
        }
        while (!steps.Input.AtEnd && steps.Input.Current != ';');
        return steps.Success(words);
    }
}

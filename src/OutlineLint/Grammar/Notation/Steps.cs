using Sprache;

namespace OutlineLint.Grammar.Notation;

/// <summary>Runs parsers one behind the other and keeps the first failure: a sequence written with &amp;&amp;, without a closure for each step.</summary>
internal struct Steps(IInput input)
{
    private string _message = "";
    private IEnumerable<string> _expected = [];

    /// <summary>Where the next step begins, or where the last one failed.</summary>
    public IInput Input { get; private set; } = input;

    /// <summary>Takes what the parser reads.</summary>
    public bool Take<T>(Parser<T> parser, out T value)
    {
        var result = parser(Input);
        Input = result.Remainder;
        value = result.WasSuccessful ? result.Value : default!;
        (_message, _expected) = (result.Message, result.Expectations);
        return result.WasSuccessful;
    }

    /// <summary>Takes a sign.</summary>
    public bool Take(string sign)
    {
        var result = Lexeme.Sign(Input, sign);
        Input = result.Remainder;
        (_message, _expected) = (result.Message, result.Expectations);
        return result.WasSuccessful;
    }

    /// <summary>Takes a sign if it is there.</summary>
    public bool TakeIf(string sign) => Lexeme.Is(Input, sign) && Take(sign);

    /// <summary>Takes a keyword if it is there.</summary>
    public bool TakeIfWord(string keyword)
    {
        if (!Lexeme.Peek(Input).SequenceEqual(keyword))
            return false;
        Input = Lexeme.Keyword(Input).Remainder;
        return true;
    }

    /// <summary>The result when all steps went well.</summary>
    public readonly IResult<T> Success<T>(T value) => Result.Success(value, Input);

    /// <summary>The result when the last step failed.</summary>
    public readonly IResult<T> Failure<T>() => Result.Failure<T>(Input, _message, _expected);
}

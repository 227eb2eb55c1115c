using System.Globalization;
using Sprache;

namespace OutlineLint.Grammar.Notation;

/// <summary>The words and signs of the notation, each with the blanks and comments behind it; leaves of the parser, which jump instead of stepping.</summary>
internal static class Lexeme
{
    /// <summary>A name: a small letter, then small letters, digits and hyphens.</summary>
    public static IResult<string> Name(IInput input) =>
        NameAt(input) is { Length: > 0 } name ? Read(name, input, input.Position + name.Length) : Expected<string>(input, "name");

    /// <summary>A whole number; one that is too great counts as the greatest.</summary>
    public static IResult<int> Number(IInput input)
    {
        var (text, end) = (input.Source, input.Position);
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        if (end == input.Position)
            return Expected<int>(input, "number");
        var isSmall = int.TryParse(text.AsSpan(input.Position, end - input.Position), NumberStyles.None, CultureInfo.InvariantCulture, out var value);
        return Read(isSmall ? value : int.MaxValue, input, end);
    }

    /// <summary>A word of a list: quoted, or all characters up to a blank, a semicolon or a comment.</summary>
    public static IResult<string> Word(IInput input)
    {
        if (input.Current == '"')
            return QuotedText.Read(input);
        var rest = input.Source.AsSpan(input.Position);
        var length = rest.IndexOfAny(" \t\r\n;#\"");
        length = length < 0 ? rest.Length : length;
        return length == 0 ? Expected<string>(input, "word") : Read(rest[..length].ToString(), input, input.Position + length);
    }

    /// <summary>The keyword that <see cref="Peek"/> saw.</summary>
    public static IResult<string> Keyword(IInput input) => Name(input);

    /// <summary>Whether the sign stands at the input.</summary>
    public static bool Is(IInput input, string sign) => string.CompareOrdinal(input.Source, input.Position, sign, 0, sign.Length) == 0;

    /// <summary>The sign: “;”, “+=”.</summary>
    public static IResult<string> Sign(IInput input, string sign) =>
        Is(input, sign) ? Read(sign, input, input.Position + sign.Length) : Expected<string>(input, $"'{sign}'");

    /// <summary>The name that stands at the input, if only to choose by; empty when there is none.</summary>
    public static ReadOnlySpan<char> Peek(IInput input)
    {
        var rest = input.Source.AsSpan(input.Position);
        if (rest.IsEmpty || !char.IsAsciiLetterLower(rest[0]))
            return [];
        var length = 1;
        while (length < rest.Length && (char.IsAsciiLetterLower(rest[length]) || char.IsAsciiDigit(rest[length]) || rest[length] == '-'))
            length++;
        return rest[..length];
    }

    /// <summary>A lexeme that ends at a position.</summary>
    public static IResult<T> Read<T>(T value, IInput input, int end) =>
        Result.Success(value, new GrammarInput(input.Source, GrammarInput.SkipBlanks(input.Source, end)));

    /// <summary>None of what is expected stands at the input.</summary>
    public static IResult<T> Expected<T>(IInput input, params string[] expected) => Result.Failure<T>(input, "unexpected text", expected);

    private static string NameAt(IInput input) => Peek(input).ToString();
}

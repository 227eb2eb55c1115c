using System.Globalization;
using System.Text;
using Sprache;

namespace OutlineLint.Grammar.Notation;

/// <summary>Text in quotation marks and sets in brackets, with their escapes: \t, \u3000, and \ before any character for itself.</summary>
internal static class QuotedText
{
    private const int HexDigits = 4;

    /// <summary>A text in straight quotation marks.</summary>
    public static IResult<string> Read(IInput input)
    {
        if (input.Current != '"')
            return Lexeme.Expected<string>(input, "quoted text");
        var at = input.Position + 1;
        var text = new StringBuilder();
        while (TryTake(input.Source, '"', ref at, out var c))
            text.Append(c);
        return Close(input, at, '"', text.ToString());
    }

    /// <summary>A set: [，。], [0-9], [^；].</summary>
    public static IResult<Expression> ReadSet(IInput input)
    {
        var at = input.Position + 1;
        var isNegated = at < input.Source.Length && input.Source[at] == '^';
        at += isNegated ? 1 : 0;
        var characters = new StringBuilder();
        while (TryTake(input.Source, ']', ref at, out var first))
            AppendRange(characters, first, TakeLast(input.Source, first, ref at));
        return Close<Expression>(input, at, ']', new Expression.Set(characters.ToString(), isNegated));
    }

    private static IResult<T> Close<T>(IInput input, int at, char close, T value) =>
        at < input.Source.Length && input.Source[at] == close
            ? Lexeme.Read(value, input, at + 1)
            : Lexeme.Expected<T>(new GrammarInput(input.Source, at), $"'{close}'");

    /// <summary>The last character of a range; the first one again where no range is written: in [+-] the hyphen is itself.</summary>
    private static char TakeLast(string source, char first, ref int at)
    {
        var behind = at + 1;
        if (at >= source.Length || source[at] != '-' || !TryTake(source, ']', ref behind, out var last))
            return first;
        at = behind;
        return last;
    }

    private static void AppendRange(StringBuilder characters, char first, char last)
    {
        for (int c = first; c <= last; c++)
            characters.Append((char)c);
    }

    private static bool TryTake(string source, char close, ref int at, out char c)
    {
        c = at < source.Length ? source[at] : close;
        if (c == '\\' && at + 1 < source.Length)
            return TakeEscaped(source, ref at, out c);
        if (c == close || c is '\\' or '\r' or '\n')
            return false;
        at++;
        return true;
    }

    private static bool TakeEscaped(string source, ref int at, out char c)
    {
        c = source[at + 1];
        at += 2;
        if (c == 't')
            c = '\t';
        if (c != 'u' || at + HexDigits > source.Length || !ushort.TryParse(source.AsSpan(at, HexDigits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var unit))
            return true;
        c = (char)unit;
        at += HexDigits;
        return true;
    }
}

using System.Globalization;
using OutlineLint.Numerals;
using Sprache;

namespace OutlineLint.Grammar.Notation;

/// <summary>Reads the notation of <c>grammar/*.grammar</c>: words, sets, expressions, markers and lines.</summary>
internal static class GrammarNotation
{
    private static readonly Parser<object?> Blank =
        Parse.WhiteSpace.AtLeastOnce().Return((object?)null)
            .Or(from hash in Parse.Char('#') from rest in Parse.CharExcept("\r\n").Many() select (object?)null);

    private static readonly Parser<GrammarPosition> Here =
        input => Result.Success(new GrammarPosition(input.Line, input.Column), input);

    private static readonly Parser<string> Name =
        Lexeme(from first in Parse.Chars("abcdefghijklmnopqrstuvwxyz")
               from rest in Parse.Chars("abcdefghijklmnopqrstuvwxyz0123456789-").Many().Text()
               select first + rest).Named("name");

    private static readonly Parser<int> Number = Lexeme(Parse.Number).Named("number").Select(digits => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : int.MaxValue);

    private static readonly Parser<char> Escaped =
        Parse.Char('\\').Then(_ => Parse.Char('t').Return('\t').Or(Parse.Char('u').Then(_ => Parse.Chars("0123456789abcdefABCDEF").Repeat(4).Text()).Select(hex => (char)Convert.ToInt32(hex, 16))).Or(Parse.AnyChar));

    private static readonly Parser<string> Quoted =
        Lexeme(from open in Parse.Char('"')
               from text in Escaped.Or(Parse.CharExcept("\"\\\r\n")).Many().Text()
               from close in Parse.Char('"').Named("'\"'")
               select text).Named("quoted text");

    private static readonly Parser<string> SetItem =
        from first in Escaped.Or(Parse.CharExcept("]\\\r\n"))
        from last in Parse.Char('-').Then(_ => Escaped.Or(Parse.CharExcept("]\\\r\n"))).Optional()
        select last.IsDefined ? Range(first, last.Get()) : first.ToString();

    private static readonly Parser<Expression> Set =
        Lexeme(from open in Parse.Char('[')
               from caret in Parse.Char('^').Optional()
               from items in SetItem.Many()
               from close in Parse.Char(']').Named("']'")
               select (Expression)new Expression.Set(string.Concat(items), caret.IsDefined)).Named("set");

    private static readonly Parser<NumeralSystem> System =
        Whole(Name.Where(name => NumeralSystemNames.TryFind(name, out _)), NumeralSystemNames.All)
            .Select(name => NumeralSystemNames.TryFind(name, out var system) ? system : throw new ArgumentException(message: null, nameof(name)));

    private static readonly Parser<Expression> Numeral =
        from open in Symbol("<")
        from system in System
        from plus in Symbol("+").Then(_ => Number).Optional()
        from close in Symbol(">")
        select plus.IsDefined ? new Expression.RelatedNumeral(system, plus.Get()) : (Expression)new Expression.Numeral(system);

    private static readonly Parser<Expression> Literal =
        from text in Quoted
        from ordinal in Symbol("=").Where(_ => text.Length > 0).Then(_ => Number.Or(Keyword("last").Return(Patterns.PatternCapture.LastOrdinal))).Optional()
        select ordinal.IsDefined ? new Expression.OrdinalWord(text, ordinal.Get()) : (Expression)new Expression.Literal(text);

    private static readonly Parser<Expression> Reference =
        from position in Here
        from name in Name
        select name == "end" ? new Expression.End() : (Expression)new Expression.Reference(name, position);

    private static readonly Parser<(int Minimum, int Maximum)> Count =
        from open in Symbol("{")
        from minimum in Number
        from maximum in Symbol(",").Then(_ => Number).Optional()
        from close in Symbol("}")
        select (minimum, maximum.IsDefined ? maximum.Get() : minimum);

    private static readonly Parser<(int Minimum, int Maximum)> Times =
        Symbol("?").Return((0, 1)).Or(Symbol("*").Return((0, int.MaxValue))).Or(Symbol("+").Return((1, int.MaxValue))).Or(Count);

    private static readonly Parser<Expression> Primary =
        Literal.Or(Set).Or(Numeral).Or(Reference)
            .Or(from open in Symbol("(") from inner in Parse.Ref(() => Choice!) from close in Symbol(")") select inner);

    private static readonly Parser<Expression> Postfixed =
        from inner in Primary
        from times in Times.Optional()
        select times.IsDefined ? new Expression.Repeat(inner, times.Get().Item1, times.Get().Item2) : inner;

    private static readonly Parser<Expression> Prefixed =
        Symbol("!").Then(_ => Postfixed).Select(inner => (Expression)new Expression.Look(inner, IsNegated: true))
            .Or(Symbol("&").Then(_ => Postfixed).Select(inner => (Expression)new Expression.Look(inner, IsNegated: false)))
            .Or(from dots in Symbol("..")
                from count in Count.Optional()
                from until in Postfixed
                select (Expression)new Expression.Skip(until, count.IsDefined ? count.Get().Item1 : 0, count.IsDefined ? count.Get().Item2 : int.MaxValue))
            .Or(Postfixed);

    private static readonly Parser<Expression> Sequence =
        Prefixed.AtLeastOnce().Select(parts => parts.ToArray()).Select(parts => parts.Length == 1 ? parts[0] : new Expression.Sequence(parts));

    private static readonly Parser<Expression> Choice =
        Sequence.DelimitedBy(Symbol("|")).Select(alternatives => alternatives.ToArray())
            .Select(alternatives => alternatives.Length == 1 ? alternatives[0] : new Expression.Choice(alternatives));

    private static readonly Parser<MarkerPlaces> Places =
        Keyword("line").Return(MarkerPlaces.Line).Or(Keyword("sentence").Return(MarkerPlaces.Sentence))
            .Or(Keyword("clause").Return(MarkerPlaces.Clause)).Or(Keyword("glued").Return(MarkerPlaces.Glued))
            .AtLeastOnce().Select(places => places.Aggregate((all, place) => all | place));

    private static readonly Parser<MarkerClause> Form =
        from keyword in Keyword("form")
        from name in Name
        from weak in Keyword("weak").Optional()
        from places in Keyword("at").Then(_ => Places).Optional()
        from assign in Symbol("=")
        from value in Choice
        select new MarkerClause.Form(name, weak.IsDefined, places.IsDefined ? places.Get() : null, value);

    private static readonly Parser<MarkerClause> Not =
        Keyword("not").Then(_ => Keyword("after").Then(_ => Quoted.AtLeastOnce()).Select(words => (MarkerClause)new MarkerClause.NotAfter([.. words]))
            .Or(Keyword("before").Then(_ => Choice).Select(value => (MarkerClause)new MarkerClause.NotBefore(value))));

    private static readonly Parser<MarkerClause> Clause =
        from clause in Keyword("kin").Then(_ => Name).Select(name => (MarkerClause)new MarkerClause.Kin(name))
            .Or(Keyword("rank").Then(_ => Number).Select(value => (MarkerClause)new MarkerClause.Rank(value)))
            .Or(Keyword("floating").Return((MarkerClause)new MarkerClause.Floating()))
            .Or(Keyword("numerals").Then(_ => System).Select(system => (MarkerClause)new MarkerClause.Numerals(system)))
            .Or(Keyword("at").Then(_ => Places).Select(places => (MarkerClause)new MarkerClause.At(places)))
            .Or(Form).Or(Not)
        from end in Symbol(";")
        select clause;

    private static readonly Parser<bool> Assign = Symbol("+=").Return(true).Or(Symbol("=").Return(false));

    private static readonly Parser<string> Word = Lexeme(Quoted.Where(text => text.Length > 0).Or(Parse.CharExcept(" \t\r\n;#\"").AtLeastOnce().Text())).Named("word");

    private static readonly Parser<Statement> AnyStatement =
        (from keyword in Keyword("let") from position in Here from name in Name from assign in Symbol("=") from value in Choice from end in Symbol(";")
         select (Statement)new Statement.Let(name, position, value))
        .Or(from keyword in Keyword("words") from position in Here from name in Name from adds in Assign from items in Word.AtLeastOnce() from end in Symbol(";")
            select (Statement)new Statement.Words(name, position, [.. items], adds))
        .Or(from keyword in Keyword("line") from position in Here from name in Name from adds in Assign from value in Choice from end in Symbol(";")
            select (Statement)new Statement.Line(name, position, value, adds))
        .Or(from keyword in Keyword("marker") from position in Here from name in Name from sample in Quoted
            from open in Symbol("{") from clauses in Clause.AtLeastOnce() from close in Symbol("}")
            select (Statement)new Statement.Marker(name, position, sample, [.. clauses]));

    private static readonly Parser<IEnumerable<Statement>> File =
        from blank in Blank.Many()
        from statements in AnyStatement.Many()
        from end in Parse.Return(0).End().Or(AnyStatement.Return(0))
        select statements;

    /// <summary>Reads a grammar file.</summary>
    /// <exception cref="GrammarException">The file is not written in the notation.</exception>
    public static IReadOnlyList<Statement> Read(string text, string fileName)
    {
        var result = File.TryParse(text);
        if (result.WasSuccessful)
            return [.. result.Value];
        var found = result.Remainder.AtEnd ? "end of file" : $"'{result.Remainder.Current}'";
        var expected = string.Join(" or ", result.Expectations.Distinct(StringComparer.Ordinal));
        throw new GrammarException(fileName, result.Remainder.Line, result.Remainder.Column, expected.Length == 0 ? result.Message : $"expected {expected}, found {found}");
    }

    private static Parser<T> Lexeme<T>(Parser<T> parser) => from value in parser from blank in Blank.Many() select value;

    private static Parser<string> Symbol(string symbol) => Lexeme(Parse.String(symbol).Text()).Named($"'{symbol}'");

    private static Parser<string> Keyword(string word) =>
        Whole(Lexeme(from text in Parse.String(word).Text() from boundary in Parse.Chars("abcdefghijklmnopqrstuvwxyz0123456789-").Not() select text), [word]);

    /// <summary>A parser that fails where it begins: of “mark” it says that “marker” was expected, and not the missing “er”.</summary>
    private static Parser<T> Whole<T>(Parser<T> parser, IEnumerable<string> expected) =>
        input => parser(input) is { WasSuccessful: true } result ? result : Result.Failure<T>(input, "", expected);

    private static string Range(char first, char last) =>
        string.Concat(Enumerable.Range(first, Math.Max(0, last - first + 1)).Select(c => (char)c));
}

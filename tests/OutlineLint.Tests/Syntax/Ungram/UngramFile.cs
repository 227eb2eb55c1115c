using OutlineLint.Tests.Seeds;
using Sprache;

namespace OutlineLint.Tests.Syntax.Ungram;

/// <summary>Reads <c>grammar/speech.ungram</c>.</summary>
internal static class UngramFile
{
    private static readonly Parser<string> Blank =
        Parse.WhiteSpace.AtLeastOnce().Text().Or(from slashes in Parse.String("//") from rest in Parse.CharExcept('\n').Many().Text() select rest);

    private static readonly Parser<string> Name = Lexeme(Parse.Letter.AtLeastOnce().Text());

    private static readonly Parser<string> Token = Lexeme(Parse.Letter.AtLeastOnce().Text().Contained(Parse.Char('\''), Parse.Char('\'')));

    private static readonly Parser<UngramPart> Part =
        from label in Name.Then(name => Lexeme(Parse.Char(':')).Return(name)).Optional()
        from symbol in Token.Select(name => (Name: name, IsToken: true)).Or(Name.Then(name => Lexeme(Parse.Char('=')).Not().Return((Name: name, IsToken: false))))
        from times in Lexeme(Parse.Chars("?*")).Optional()
        select new UngramPart(label.GetOrDefault(), symbol.Name, symbol.IsToken, times.IsDefined ? times.Get() : ' ');

    private static readonly Parser<UngramRule> Rule =
        from name in Name
        from assign in Lexeme(Parse.Char('='))
        from alternatives in Part.AtLeastOnce().Select(parts => (IReadOnlyList<UngramPart>)[.. parts]).DelimitedBy(Lexeme(Parse.Char('|')))
        select new UngramRule(name, [.. alternatives]);

    /// <summary>The rules by their names.</summary>
    public static IReadOnlyDictionary<string, UngramRule> Rules { get; } = Read();

    private static Dictionary<string, UngramRule> Read()
    {
        var file = from blank in Blank.Many() from rules in Rule.XMany().End() select rules;
        return file.Parse(File.ReadAllText(Path.Combine(SeedFiles.Root, "grammar", "speech.ungram"))).ToDictionary(rule => rule.Name, StringComparer.Ordinal);
    }

    private static Parser<T> Lexeme<T>(Parser<T> parser) => from value in parser from blank in Blank.Many() select value;
}

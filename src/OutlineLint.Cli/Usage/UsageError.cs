using OutlineLint.Diagnostics;
using System.CommandLine;
using System.CommandLine.Parsing;

namespace OutlineLint.Cli.Usage;

/// <summary>Says in one line what is wrong with a command line.</summary>
internal static class UsageError
{
    /// <summary>The first mistake, or null when there is none.</summary>
    public static string? In(ParseResult result, MessageLanguage language)
    {
        // “[suggest]”, with which a shell asks for completions, stands before words that are not complete.
        if (result.Action is HelpAction or VersionAction || result.Tokens is [{ Type: TokenType.Directive }, ..])
            return null;
        var message = UnknownOption(result) is { } option ? NoSuchOption(option, result)
            : result.UnmatchedTokens is [var word, ..] ? NoSuchCommand(word, result)
            : result.Errors is [var error, ..] ? Describe(error, result)
            : (Bilingual?)null;
        return message?.In(language);
    }

    /// <summary>“；是不是想写 outline？”, or nothing.</summary>
    public static Bilingual Suggestion(string word, IEnumerable<string> names) => NearestName.Of(word, names) is { } name
        ? new($"；是不是想用 {name}？", $"; did you mean {name}?")
        : new("。", "");

    /// <summary>The parser takes an option that it does not know for a path. A path that begins with a dash is written behind <c>--</c>.</summary>
    private static string? UnknownOption(ParseResult result)
    {
        var before = result.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash).ToList();
        return before.Where((token, index) => LooksLikeOption(token) && !IsValue(before, index, result)).FirstOrDefault()?.Value;
    }

    private static bool LooksLikeOption(Token token) => token is { Type: TokenType.Argument, Value: ['-', _, ..] };

    private static bool IsValue(List<Token> tokens, int index, ParseResult result) =>
        index > 0 && tokens[index - 1] is { Type: TokenType.Option, Value: var name } && OptionsOf(result).Any(option => option.Name == name && option.HelpName is not null);

    private static IEnumerable<Option> OptionsOf(ParseResult result) => Path(result.CommandResult).SelectMany(command => command.Options);

    private static Bilingual NoSuchOption(string word, ParseResult result)
    {
        var suggestion = Suggestion(word.Split('=')[0], OptionsOf(result).Select(option => option.Name));
        return new($"没有选项 {word}{suggestion.Chinese}", $"no option {word}{suggestion.English}");
    }

    private static Bilingual NoSuchCommand(string word, ParseResult result)
    {
        if (result.CommandResult.Command.Subcommands is not { Count: > 0 } commands)
            return new($"多余的参数 {word}。", $"unexpected argument {word}");
        var suggestion = Suggestion(word, commands.Select(command => command.Name));
        return new($"没有命令 {word}{suggestion.Chinese}", $"no command {word}{suggestion.English}");
    }

    private static IEnumerable<Command> Path(CommandResult? result)
    {
        for (; result is not null; result = result.Parent as CommandResult)
            yield return result.Command;
    }

    private static Bilingual Describe(ParseError error, ParseResult result) => error.SymbolResult switch
    {
        OptionResult { Tokens.Count: 0, Option: { HelpName: not null } option } => new($"选项 {option.Name} 缺少值。", $"option {option.Name} needs a value"),
        OptionResult { Option: var option } found when found.Tokens.Count > option.Arity.MaximumNumberOfValues =>
            new($"选项 {option.Name} 只能有一个值。", $"option {option.Name} takes one value"),
        ArgumentResult { Tokens.Count: 0, Argument: var argument } => new($"缺少参数 {argument.Name}。", $"argument {argument.Name} is missing"),
        CommandResult { Command: RootCommand } when result.Tokens.Count == 0 =>
            new($"缺少命令；用 {CommandLine.Name} --help 查看帮助。", $"no command; see {CommandLine.Name} --help"),
        _ => new(error.Message, error.Message),
    };
}

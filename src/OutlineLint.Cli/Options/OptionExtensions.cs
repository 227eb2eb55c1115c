using OutlineLint.Diagnostics;
using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using OutlineLint.Cli.Usage;

namespace OutlineLint.Cli.Options;

/// <summary>What options may be held to, with mistakes told in one line and in the language of the user.</summary>
internal static class OptionExtensions
{
    /// <summary>Holds each value to a list of names, which completion offers too.</summary>
    public static void AcceptOnly(this Option option, ImmutableArray<string> names, MessageLanguage language)
    {
        option.CompletionSources.Add([.. names]);
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !names.Contains(token.Value, StringComparer.Ordinal)))
                result.AddError(NotAmong(option.Name, token.Value, names).In(language));
        });
    }

    /// <summary>Holds an argument to a list of names, which completion offers too.</summary>
    public static void AcceptOnly(this Argument argument, ImmutableArray<string> names, MessageLanguage language)
    {
        argument.CompletionSources.Add([.. names]);
        argument.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(token => !names.Contains(token.Value, StringComparer.Ordinal)))
                result.AddError(NotAmong(argument.Name, token.Value, names).In(language));
        });
    }

    /// <summary>Holds the value to a range of whole numbers.</summary>
    public static void AcceptRange(this Option<int> option, int least, int most, MessageLanguage language) =>
        option.CustomParser = result =>
        {
            if (int.TryParse(result.Tokens[0].Value, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
                return number;
            result.AddError(NotInRange(option.Name, result.Tokens[0].Value, least, most).In(language));
            return least;
        };

    private static Bilingual NotAmong(string option, string value, ImmutableArray<string> names)
    {
        var suggestion = UsageError.Suggestion(value, names);
        var choices = string.Join(", ", names);
        return new($"{option} 可用 {choices}，没有 {value}{suggestion.Chinese}", $"{option} takes {choices}, not {value}{suggestion.English}");
    }

    private static Bilingual NotInRange(string option, string value, int least, int most) => new(
        $"{option} 应为 {least} 到 {most} 的整数，不能是 {value}。",
        $"{option} takes a whole number from {least} to {most}, not {value}");
}

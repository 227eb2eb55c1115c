using OutlineLint.Diagnostics;
using System.CommandLine;

namespace OutlineLint.Cli.Options;

/// <summary><c>--lang zh|en</c>: the language of help, messages and units.</summary>
internal sealed class LanguageOption : Option<string>
{
    private const string OptionName = "--lang";

    private static readonly Bilingual Purpose = new(
        "界面语言：zh 或 en。默认依 LC_ALL、LANG 而定。",
        "The language of messages: zh or en. By default as LC_ALL or LANG says.");

    public LanguageOption(MessageLanguage language)
        : base(OptionName)
    {
        Recursive = true;
        HelpName = "zh|en";
        Description = Purpose.In(language);
        this.AcceptOnly(["zh", "en"], language);
    }

    /// <summary>
    /// The language to speak. It is needed before the command line is parsed, because the mistakes in it are told in that language:
    /// the option, else LC_ALL, else LANG; Chinese where that begins with zh, else English.
    /// </summary>
    public static MessageLanguage Choose(IReadOnlyList<string> args, Func<string, string?> variable)
    {
        var name = Named(args) ?? NotEmpty(variable("LC_ALL")) ?? variable("LANG");
        return name?.StartsWith("zh", StringComparison.OrdinalIgnoreCase) == true ? MessageLanguage.Chinese : MessageLanguage.English;
    }

    /// <summary>Whether the command line names a language.</summary>
    public static bool IsNamed(ParseResult result) => result.GetResult(OptionName) is { } found && found.Tokens.Count > 0;

    private static string? Named(IReadOnlyList<string> args)
    {
        var before = args.TakeWhile(arg => arg != "--").ToList();
        var separate = before.FindLastIndex(arg => arg == OptionName) is >= 0 and var at ? before.ElementAtOrDefault(at + 1) : null;
        return separate ?? before.FindLast(arg => arg.StartsWith($"{OptionName}=", StringComparison.Ordinal))?[(OptionName.Length + 1)..];
    }

    private static string? NotEmpty(string? value) => value is "" ? null : value;
}

using OutlineLint.Diagnostics;
using System.CommandLine;

namespace OutlineLint.Cli.Options;

/// <summary><c>--color auto|always|never</c>.</summary>
internal sealed class ColorOption : Option<string>
{
    private static readonly Bilingual Purpose = new(
        "颜色：auto（默认，只在终端中使用，遵从 NO_COLOR）、always、never。",
        "Colours: auto (the default: only on a terminal, and not with NO_COLOR), always, never.");

    public ColorOption(MessageLanguage language)
        : base("--color")
    {
        HelpName = "WHEN";
        Description = Purpose.In(language);
        DefaultValueFactory = _ => "auto";
        this.AcceptOnly(["auto", "always", "never"], language);
    }

    /// <summary>Whether there are colours in what goes to a terminal, or elsewhere.</summary>
    public bool Allows(ParseResult result, CommandHost host, bool toTerminal) => result.GetValue(this) switch
    {
        "always" => true,
        "never" => false,
        _ => toTerminal && string.IsNullOrEmpty(host.Variable("NO_COLOR")) && host.Variable("TERM") != "dumb",
    };
}

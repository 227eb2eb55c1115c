using OutlineLint.Diagnostics;
using System.CommandLine;
using System.CommandLine.Help;
using OutlineLint.Cli.Options;
using OutlineLint.Cli.Usage;

namespace OutlineLint.Cli.Commands;

/// <summary>The program itself: its commands, and the options that all of them have.</summary>
internal sealed class OutlineLintCommand : RootCommand
{
    private static readonly Bilingual Summary = new(
        "检查中文讲话稿的结构，查看提纲。",
        "Checks the structure of Chinese speeches and shows their outlines.");

    private static readonly Bilingual HelpText = new("显示帮助。", "Shows help.");
    private static readonly Bilingual VersionText = new("显示版本。", "Shows the version.");

    public OutlineLintCommand(CommandHost host, MessageLanguage language)
        : base(Summary.In(language))
    {
        Add(new CheckCommand(host, language));
        Add(new OutlineCommand(host, language));
        Add(new TreeCommand(host, language));
        Add(new RuleCommand(host, language));
        Add(new InitCommand(host, language));
        Add(new ConfigCommand(host, language));
        Add(new ViewCommand(host, language));
        Add(new ServerCommand(host, language));
        Add(new CompletionCommand(language));
        // The parser's own help also answers to /h and /?, which are paths here.
        Options.Clear();
        Add(new LanguageOption(language));
        Add(new HelpOption("--help", "-h") { Description = HelpText.In(language), Action = new Usage.HelpAction(host, language) });
        Add(new VersionOption { Description = VersionText.In(language), Action = new VersionAction() });
    }
}

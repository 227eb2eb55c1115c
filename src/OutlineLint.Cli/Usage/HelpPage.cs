using OutlineLint.Diagnostics;
using System.CommandLine;
using System.Text;
using OutlineLint.Reporting;

namespace OutlineLint.Cli.Usage;

/// <summary>The help of one command: what it does, how it is called, its arguments and options.</summary>
internal sealed class HelpPage(Command command, MessageLanguage language, int width)
{
    private const int Indent = 2;

    private static readonly Bilingual Usage = new("用法：", "Usage: ");
    private static readonly Bilingual Commands = new("命令：", "Commands:");
    private static readonly Bilingual Arguments = new("参数：", "Arguments:");
    private static readonly Bilingual Options = new("选项：", "Options:");

    private readonly StringBuilder _page = new();

    /// <inheritdoc/>
    public override string ToString()
    {
        _page.Clear();
        AddText(command.Description!, indent: 0);
        _page.Append($"\n{Usage.In(language)}{string.Join(' ', UsageParts())}\n");
        AddSection(Commands, command.Subcommands);
        AddSection(Arguments, command.Arguments);
        AddSection(Options, AllOptions());
        return _page.ToString();
    }

    private IEnumerable<string> UsageParts()
    {
        yield return CommandLine.Name;
        if (command is not RootCommand)
            yield return command.Name;
        foreach (var argument in command.Arguments)
            yield return $"[{TermOf(argument)}]";
        if (command.Subcommands.Count > 0)
            yield return new Bilingual("<命令>", "<command>").In(language);
        yield return new Bilingual("[选项]", "[options]").In(language);
    }

    /// <summary>The command's own options, then those that every command has.</summary>
    private IEnumerable<Option> AllOptions() =>
        command.Options.Concat(command.Parents.OfType<Command>().SelectMany(parent => parent.Options).Where(option => option.Recursive));

    private void AddSection(Bilingual title, IEnumerable<Symbol> symbols)
    {
        var shown = symbols.Where(symbol => !symbol.Hidden).ToList();
        if (shown.Count == 0)
            return;
        _page.Append($"\n{title.In(language)}\n");
        var column = shown.Max(symbol => DisplayWidth.Of(TermOf(symbol))) + (2 * Indent);
        foreach (var symbol in shown)
        {
            _page.Append(DisplayText.Pad(DisplayText.Spaces(Indent) + TermOf(symbol), column));
            AddText(symbol.Description ?? "", column);
        }
    }

    private void AddText(string text, int indent) =>
        _page.AppendJoin($"\n{DisplayText.Spaces(indent)}", WrappedText.Lines(text, width - indent)).Append('\n');

    private static string TermOf(Symbol symbol) => symbol switch
    {
        Option { HelpName: { } value } => $"{symbol.Name} {value}",
        Option { Aliases: { Count: > 0 } aliases } => string.Join(", ", aliases.Prepend(symbol.Name)),
        Argument { Arity.MaximumNumberOfValues: > 1 } => $"{symbol.Name}...",
        _ => symbol.Name,
    };
}

using System.CommandLine;
using System.Text;
using OutlineLint.Cli.Options;
using OutlineLint.Diagnostics;
using OutlineLint.Documents;
using OutlineLint.Linting;
using OutlineLint.Reporting.Findings;
using OutlineLint.Reporting.Rules;
using OutlineLint.Rules;

namespace OutlineLint.Cli.Commands;

/// <summary><c>outlinelint rule</c>: explains a rule, or lists them all.</summary>
internal sealed class RuleCommand : Command
{
    private static readonly Bilingual Summary = new("解释一条规则；不给规则则列出全部。", "Explains a rule; without one, lists them all.");
    private static readonly Bilingual RuleText = new("规则的编号或名称，如 OL201、skipped-number。", "The id or the name of a rule: OL201, skipped-number.");
    private static readonly Bilingual FormatText = new("输出格式：text（默认）、markdown、json。", "The format: text (the default), markdown, json.");
    private static readonly Bilingual FolderText = new("把每条规则的 Markdown 页写入这个文件夹（docs/rules 由此生成）。", "Writes the Markdown page of each rule to a folder; docs/rules is made so.");

    private readonly CommandHost _host;
    private readonly MessageLanguage _language;
    private readonly Argument<string?> _rule = new("RULE") { Arity = ArgumentArity.ZeroOrOne };
    private readonly Option<string> _format = new("--output-format") { HelpName = "FORMAT", DefaultValueFactory = _ => "text" };
    private readonly Option<string?> _folder = new("--output-folder") { HelpName = "DIR" };
    private readonly ColorOption _color;

    public RuleCommand(CommandHost host, MessageLanguage language)
        : base("rule", Summary.In(language))
    {
        (_host, _language, _color) = (host, language, new(language));
        (_rule.Description, _format.Description, _folder.Description) = (RuleText.In(language), FormatText.In(language), FolderText.In(language));
        _format.AcceptOnly(["text", "markdown", "json"], language);
        _rule.CompletionSources.Add(_ => host.Rules().Words.Select(word => new System.CommandLine.Completions.CompletionItem(word)));
        Add(_rule);
        Add(_format);
        Add(_folder);
        Add(_color);
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        var rules = _host.Rules();
        if (result.GetValue(_folder) is { } folder)
            return WritePages(rules, folder);
        if (result.GetValue(_rule) is not { } word)
            return Print(result, All(result, rules));
        if (rules.Find(word) is { } rule)
            return Print(result, One(result, rule));
        _host.Complain(SelectionOptions.NoSuchRule(word, rules).In(_language));
        return ExitCode.Trouble;
    }

    private static int Print(ParseResult result, string text)
    {
        result.InvocationConfiguration.Output.Write(text);
        return ExitCode.Success;
    }

    private string All(ParseResult result, RuleCatalog rules) => result.GetValue(_format) switch
    {
        "markdown" => RuleMarkdown.Index(rules),
        "json" => $"[\n{string.Join(",\n", rules.Rules.Select(rule => RuleJson.Of(rule, _language)))}\n]\n",
        _ => new RuleTable(LayoutFor(result)).Show(rules),
    };

    private string One(ParseResult result, SpeechRule rule) => result.GetValue(_format) switch
    {
        "markdown" => RuleMarkdown.Page(rule),
        "json" => $"{RuleJson.Of(rule, _language)}\n",
        _ => new RulePage(LayoutFor(result)).Show(rule),
    };

    private FindingLayout LayoutFor(ParseResult result) => new()
    {
        Width = Math.Min(_host.Width, 100),
        HasColor = _color.Allows(result, _host, _host.TerminalWidth is not null),
        Language = _language,
        Rules = _host.Rules(),
    };

    private int WritePages(RuleCatalog rules, string folder)
    {
        try
        {
            var path = Directory.CreateDirectory(Path.GetFullPath(folder, _host.Folder)).FullName;
            SafeFile.Write(Path.Combine(path, RuleMarkdown.IndexName), Encoding.UTF8.GetBytes(RuleMarkdown.Index(rules)));
            foreach (var rule in rules.Rules)
                SafeFile.Write(Path.Combine(path, RuleMarkdown.FileNameOf(rule)), Encoding.UTF8.GetBytes(RuleMarkdown.Page(rule)));
            return ExitCode.Success;
        }
        catch (Exception exception) when (FileProblem.IsFrom(exception))
        {
            _host.Complain(new DocumentError(folder, FileProblem.Describe(exception)).In(_language));
            return ExitCode.Trouble;
        }
    }
}

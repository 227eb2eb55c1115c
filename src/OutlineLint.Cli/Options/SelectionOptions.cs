using System.Collections.Immutable;
using System.CommandLine;
using OutlineLint.Cli.Usage;
using OutlineLint.Diagnostics;
using OutlineLint.Linting;

namespace OutlineLint.Cli.Options;

/// <summary><c>--select</c> and <c>--ignore</c>: which rules run, by id, name, prefix or category; commas may stand between several.</summary>
internal sealed class SelectionOptions
{
    private static readonly Bilingual SelectText = new(
        "只用这些规则：编号、名称、编号开头（OL2）、类别（numbering）或 ALL，可用逗号分隔。",
        "Runs only these rules: ids, names, beginnings of ids (OL2), categories (numbering) or ALL, with commas between them.");

    private static readonly Bilingual IgnoreText = new("不用这些规则；写法同 --select，更具体的优先。", "Does not run these rules; written like --select, and the narrower word decides.");

    private readonly Option<string[]> _select = new("--select") { HelpName = "RULE", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string[]> _ignore = new("--ignore") { HelpName = "RULE", Arity = ArgumentArity.OneOrMore };
    private readonly Func<RuleCatalog> _rules;

    public SelectionOptions(Func<RuleCatalog> rules, MessageLanguage language)
    {
        _rules = rules;
        _select.Description = SelectText.In(language);
        _ignore.Description = IgnoreText.In(language);
        foreach (var option in new[] { _select, _ignore })
        {
            option.CompletionSources.Add(_ => rules().Words.Append("ALL").Select(word => new System.CommandLine.Completions.CompletionItem(word)));
            option.Validators.Add(result =>
            {
                foreach (var word in Words(result.Tokens.Select(token => token.Value)).Where(word => RuleSelector.Parse(word, rules()) is null))
                    result.AddError(NoSuchRule(word, rules()).In(language));
            });
        }
    }

    /// <summary>“没有规则 OL999”, with the rule that may have been meant.</summary>
    public static Bilingual NoSuchRule(string word, RuleCatalog rules)
    {
        var suggestion = UsageError.Suggestion(word, rules.Words);
        return new($"没有规则 {word}{suggestion.Chinese}", $"no rule {word}{suggestion.English}");
    }

    /// <summary>Gives the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_select);
        command.Add(_ignore);
    }

    /// <summary>What the command line asks for.</summary>
    public RuleSelection Read(ParseResult result) => new(Selectors(result, _select), Selectors(result, _ignore));

    private ImmutableArray<RuleSelector> Selectors(ParseResult result, Option<string[]> option) =>
        result.GetValue(option) is { Length: > 0 } values ? [.. Words(values).Select(word => RuleSelector.Parse(word, _rules())!.Value)] : [];

    private static IEnumerable<string> Words(IEnumerable<string> values) =>
        values.SelectMany(value => value.Split([',', '，'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
}

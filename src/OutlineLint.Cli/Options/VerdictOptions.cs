using System.CommandLine;
using OutlineLint.Diagnostics;

namespace OutlineLint.Cli.Options;

/// <summary>What the exit code says of findings: <c>--fail-on</c>, <c>--exit-zero</c>.</summary>
internal sealed class VerdictOptions
{
    private static readonly Bilingual FailOnText = new("达到此级别即以 1 退出：error（默认）、warning、info。", "Exits with 1 for findings of this severity or above: error (the default), warning, info.");
    private static readonly Bilingual ExitZeroText = new("有问题也以 0 退出；文件读不了、用法有误仍为 2。", "Exits with 0 whatever is found; what cannot be read is still 2.");

    private readonly Option<string> _failOn = new("--fail-on") { HelpName = "SEVERITY", DefaultValueFactory = _ => "error" };
    private readonly Option<bool> _exitZero = new("--exit-zero");

    public VerdictOptions(MessageLanguage language)
    {
        _failOn.Description = FailOnText.In(language);
        _exitZero.Description = ExitZeroText.In(language);
        _failOn.AcceptOnly(["error", "warning", "info"], language);
    }

    /// <summary>Gives the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_failOn);
        command.Add(_exitZero);
    }

    /// <summary>The least severity that makes a run fail, or null when none does.</summary>
    public RuleSeverity? Read(ParseResult result) => result.GetValue(_exitZero) ? null : result.GetValue(_failOn) switch
    {
        "info" => RuleSeverity.Info,
        "warning" => RuleSeverity.Warning,
        _ => RuleSeverity.Error,
    };
}

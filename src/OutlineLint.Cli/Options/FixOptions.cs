using System.CommandLine;
using OutlineLint.Diagnostics;

namespace OutlineLint.Cli.Options;

/// <summary>What is repaired: <c>--fix</c>, <c>--unsafe-fixes</c>, <c>--diff</c>.</summary>
internal sealed class FixOptions
{
    private static readonly Bilingual FixText = new("自动修复不会改变意思的问题，写回文件。", "Repairs what can be repaired without a change of meaning, in the files.");
    private static readonly Bilingual UnsafeText = new("连需要人看的修复也一并应用（可与 --diff 同用，先看再改）。", "Applies fixes that a person should look at too; with --diff they are only shown.");
    private static readonly Bilingual DiffText = new("只显示修复会改什么（统一差异格式），不写文件；有改动则以 1 退出。", "Shows what the fixes would change as a unified diff and writes nothing; exits with 1 when there is something.");

    private readonly Option<bool> _fix = new("--fix");
    private readonly Option<bool> _unsafe = new("--unsafe-fixes");
    private readonly Option<bool> _diff = new("--diff");

    public FixOptions(MessageLanguage language)
    {
        _fix.Description = FixText.In(language);
        _unsafe.Description = UnsafeText.In(language);
        _diff.Description = DiffText.In(language);
    }

    /// <summary>Gives the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_fix);
        command.Add(_unsafe);
        command.Add(_diff);
    }

    /// <summary>Whether any of them is asked for.</summary>
    public bool IsGiven(System.CommandLine.Parsing.SymbolResult result) => result.GetValue(_fix) || result.GetValue(_unsafe) || result.GetValue(_diff);

    /// <summary>Whether a diff is asked for.</summary>
    public bool ShowsDiff(ParseResult result) => result.GetValue(_diff);

    /// <summary>The fixes to apply or to show; null when there are none.</summary>
    public FixApplicability? Read(ParseResult result) => result.GetValue(_unsafe) ? FixApplicability.Unsafe
        : result.GetValue(_fix) || result.GetValue(_diff) ? FixApplicability.Safe
        : null;
}

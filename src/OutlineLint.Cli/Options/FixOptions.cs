using System.CommandLine;
using OutlineLint.Diagnostics;
using OutlineLint.Documents.Word.Writing;

namespace OutlineLint.Cli.Options;

/// <summary>What is repaired, and how: <c>--fix</c>, <c>--unsafe-fixes</c>, <c>--diff</c>, <c>--fix-mode</c>.</summary>
internal sealed class FixOptions
{
    private static readonly Bilingual FixText = new("自动修复不会改变意思的问题，写回文件。", "Repairs what can be repaired without a change of meaning, in the files.");
    private static readonly Bilingual UnsafeText = new("连需要人看的修复也一并应用（可与 --diff 同用，先看再改）。", "Applies fixes that a person should look at too; with --diff they are only shown.");
    private static readonly Bilingual DiffText = new("只显示修复会改什么（统一差异格式），不写文件；有改动则以 1 退出。", "Shows what the fixes would change as a unified diff and writes nothing; exits with 1 when there is something.");

    private static readonly Bilingual ModeText = new(
        "修复写入 Word 文档的方式：tracked 修订（默认，在 Word 中接受或拒绝）、plain 直接改。",
        "How fixes are written into Word documents: tracked (the default: as changes to be accepted or rejected in Word), plain.");

    private readonly Option<bool> _fix = new("--fix");
    private readonly Option<bool> _unsafe = new("--unsafe-fixes");
    private readonly Option<bool> _diff = new("--diff");
    private readonly Option<string> _mode = new("--fix-mode") { HelpName = "MODE", DefaultValueFactory = _ => "tracked" };

    public FixOptions(MessageLanguage language)
    {
        _fix.Description = FixText.In(language);
        _unsafe.Description = UnsafeText.In(language);
        _diff.Description = DiffText.In(language);
        _mode.Description = ModeText.In(language);
        _mode.AcceptOnly(["tracked", "plain"], language);
    }

    /// <summary>Gives the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_fix);
        command.Add(_unsafe);
        command.Add(_diff);
        command.Add(_mode);
    }

    /// <summary>Whether any of them is asked for.</summary>
    public bool IsGiven(System.CommandLine.Parsing.SymbolResult result) => result.GetValue(_fix) || result.GetValue(_unsafe) || result.GetValue(_diff);

    /// <summary>Whether a diff is asked for.</summary>
    public bool ShowsDiff(ParseResult result) => result.GetValue(_diff);

    /// <summary>How fixes are written into Word documents.</summary>
    public WordFixMode Mode(ParseResult result) => result.GetValue(_mode) == "plain" ? WordFixMode.Plain : WordFixMode.Tracked;

    /// <summary>The fixes to apply or to show; null when there are none.</summary>
    public FixApplicability? Read(ParseResult result) => result.GetValue(_unsafe) ? FixApplicability.Unsafe
        : result.GetValue(_fix) || result.GetValue(_diff) ? FixApplicability.Safe
        : null;
}

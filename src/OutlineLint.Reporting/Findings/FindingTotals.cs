using OutlineLint.Diagnostics;

namespace OutlineLint.Reporting.Findings;

/// <summary>Counts findings for the last line of a report: “发现 3 个问题：1 个错误，2 个警告。”. Documents may be added from several threads.</summary>
internal sealed class FindingTotals
{
    private int _documents;
    private int _errors;
    private int _warnings;
    private int _infos;
    private int _safe;
    private int _unsafe;
    private int _fixed;

    /// <summary>Counts what was found in a document.</summary>
    public void Add(DocumentFindings document)
    {
        Interlocked.Increment(ref _documents);
        Interlocked.Add(ref _fixed, document.FixedText is null ? document.FixCount : 0);
        foreach (var finding in document.Findings)
        {
            Interlocked.Increment(ref CounterOf(finding.Severity));
            if (finding.Fix is { } fix)
                Interlocked.Increment(ref fix.Applicability == FixApplicability.Safe ? ref _safe : ref _unsafe);
        }
    }

    /// <summary>The last lines.</summary>
    public Bilingual Summary() => new(
        $"{Fixed().Chinese}{Found().Chinese}{Fixable().Chinese}",
        $"{Fixed().English}{Found().English}{Fixable().English}");

    private ref int CounterOf(RuleSeverity severity)
    {
        if (severity == RuleSeverity.Error)
            return ref _errors;
        return ref severity == RuleSeverity.Warning ? ref _warnings : ref _infos;
    }

    private Bilingual Fixed() => _fixed == 0 ? new("", "") : new($"已修复 {_fixed} 处。", $"Fixed {Count(_fixed, "finding")}. ");

    private Bilingual Found()
    {
        var total = _errors + _warnings + _infos;
        if (_documents == 0)
            return new("", "");
        if (total == 0)
            return new($"检查了 {_documents} 个文件，没有{(_fixed > 0 ? "别的" : "发现")}问题。\n", $"Checked {Count(_documents, "file")}: nothing {(_fixed > 0 ? "else " : "")}found.\n");
        return new(
            $"发现 {total} 个问题：{_errors} 个错误，{_warnings} 个警告，{_infos} 个提示。\n",
            $"Found {Count(total, "problem")}: {Count(_errors, "error")}, {Count(_warnings, "warning")}, {_infos} info.\n");
    }

    private Bilingual Fixable() => (_safe, _unsafe) switch
    {
        (0, 0) => new("", ""),
        (_, 0) => new($"{_safe} 处可用 --fix 修复。\n", $"{_safe} fixable with --fix.\n"),
        (0, _) => new($"{_unsafe} 处可用 --unsafe-fixes 修复，请看过再用。\n", $"{_unsafe} fixable with --unsafe-fixes, to be looked at.\n"),
        _ => new($"{_safe} 处可用 --fix 修复，另有 {_unsafe} 处可用 --unsafe-fixes，请看过再用。\n", $"{_safe} fixable with --fix, {_unsafe} more with --unsafe-fixes, to be looked at.\n"),
    };

    private static string Count(int count, string noun) => count == 1 ? $"1 {noun}" : $"{Figures.Number(count)} {noun}s";
}

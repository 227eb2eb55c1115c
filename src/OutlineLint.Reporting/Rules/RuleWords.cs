using OutlineLint.Diagnostics;
using OutlineLint.Reporting.Findings;

namespace OutlineLint.Reporting.Rules;

/// <summary>What there is to say of a rule in a few words.</summary>
public static class RuleWords
{
    public static readonly Bilingual Wrong = new("有问题的写法", "Wrong");
    public static readonly Bilingual Right = new("正确的写法", "Right");
    public static readonly Bilingual Repaired = new("修复以后", "Repaired");
    public static readonly Bilingual Reports = new("报告", "Reports");
    public static readonly Bilingual Clause = new("依据", "Clause");
    public static readonly Bilingual Severity = new("级别", "Severity");
    public static readonly Bilingual FixLabel = new("修复", "Fix");
    public static readonly Bilingual SwitchOff = new("关闭", "To switch it off");

    /// <summary>How its findings are repaired.</summary>
    public static Bilingual Fix(RuleDescriptor rule) => rule.Fix switch
    {
        FixApplicability.Safe => new("自动（--fix）", "safe (--fix)"),
        FixApplicability.Unsafe => new("看过再用（--unsafe-fixes）", "to be looked at (--unsafe-fixes)"),
        _ => new("无", "none"),
    };

    /// <summary>The severity, with those of the profiles in which it is another: “警告；document 提示”.</summary>
    public static Bilingual Severities(RuleDescriptor rule)
    {
        var others = rule.ProfileSeverities.OrderBy(pair => pair.Key).Where(pair => pair.Value != rule.Severity).ToList();
        var word = SeverityText.WordFor(rule.Severity);
        return others.Count == 0 ? word : new(
            $"{word.Chinese}；{string.Join("，", others.Select(pair => $"{NameOf(pair.Key)} {SeverityText.WordFor(pair.Value).Chinese}"))}",
            $"{word.English}; {string.Join(", ", others.Select(pair => $"{NameOf(pair.Key)} {SeverityText.WordFor(pair.Value).English}"))}");
    }

    /// <summary>A place in an example: “第 5 行”.</summary>
    public static Bilingual Line(int line) => new($"第 {line} 行", $"line {line}");

    public static string NameOf(Profile profile) => profile.ToString().ToLowerInvariant();
}

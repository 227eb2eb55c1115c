using OutlineLint.Diagnostics;

namespace OutlineLint.Reporting.Findings;

/// <summary>The word for a severity.</summary>
public static class SeverityText
{
    /// <summary>The word that programs read: error, warning, info.</summary>
    public static string Of(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        RuleSeverity.Info => "info",
        _ => "none",
    };

    /// <summary>The word that people read: 错误, 警告, 提示.</summary>
    public static Bilingual WordFor(RuleSeverity severity) => new(
        severity switch
        {
            RuleSeverity.Error => "错误",
            RuleSeverity.Warning => "警告",
            RuleSeverity.Info => "提示",
            _ => "关闭",
        },
        Of(severity));
}

using System.Text.Json;
using OutlineLint.Diagnostics;
using OutlineLint.Rules;

namespace OutlineLint.Reporting.Findings.Sarif;

/// <summary>The texts of SARIF, and its words for severities.</summary>
internal static class SarifText
{
    /// <summary>A message object.</summary>
    public static void Write(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <summary>The help of a rule: why, and the clause.</summary>
    public static void WriteHelp(Utf8JsonWriter json, SpeechRule rule, MessageLanguage language)
    {
        var (why, clause) = (rule.Examples.Why.In(language), rule.Descriptor.Clause.In(language));
        var label = new Bilingual("依据：", "Clause: ").In(language);
        json.WriteStartObject("help");
        json.WriteString("text", $"{why} {label}{clause}");
        json.WriteString("markdown", $"{why}\n\n**{label}**{clause}\n\n```text\n{rule.Examples.Invalid.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal)}\n```\n");
        json.WriteEndObject();
    }

    public static string LevelOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        RuleSeverity.Info => "note",
        _ => "none",
    };
}

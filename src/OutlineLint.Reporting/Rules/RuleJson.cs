using System.Text.Json;
using OutlineLint.Diagnostics;
using OutlineLint.Reporting.Findings;
using OutlineLint.Rules;

namespace OutlineLint.Reporting.Rules;

/// <summary>A rule as JSON, in one line.</summary>
public static class RuleJson
{
    /// <summary>The JSON of a rule.</summary>
    public static string Of(SpeechRule rule, MessageLanguage language) => JsonText.Write(json => Write(json, rule, language));

    private static void Write(Utf8JsonWriter json, SpeechRule rule, MessageLanguage language)
    {
        var (descriptor, examples) = (rule.Descriptor, rule.Examples);
        json.WriteStartObject();
        json.WriteString("code", descriptor.Id);
        json.WriteString("name", descriptor.Name);
        json.WriteString("title", descriptor.Title.In(language));
        json.WriteString("category", descriptor.Category.ToString().ToLowerInvariant());
        json.WriteString("severity", SeverityText.Of(descriptor.Severity));
        json.WriteStartObject("profiles");
        foreach (var (profile, severity) in descriptor.ProfileSeverities.OrderBy(pair => pair.Key))
            json.WriteString(RuleWords.NameOf(profile), SeverityText.Of(severity));
        json.WriteEndObject();
        json.WriteString("clause", descriptor.Clause.In(language));
        json.WriteString("fix", descriptor.Fix switch { FixApplicability.Safe => "safe", FixApplicability.Unsafe => "unsafe", _ => null });
        json.WriteString("url", descriptor.HelpLink);
        json.WriteString("why", examples.Why.In(language));
        json.WriteString("valid", examples.Valid);
        json.WriteString("invalid", RuleExample.Plain(examples.Invalid));
        json.WriteString("repaired", examples.Repaired);
        json.WriteEndObject();
    }
}

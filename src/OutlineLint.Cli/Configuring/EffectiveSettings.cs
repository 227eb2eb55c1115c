using OutlineLint.Diagnostics;
using OutlineLint.Documents.Configuration;
using OutlineLint.Linting;
using OutlineLint.Linting.Configuration;
using OutlineLint.Outlining;

namespace OutlineLint.Cli.Configuring;

/// <summary>Every setting as it applies to a file, written as in an .editorconfig, with where it comes from.</summary>
internal static class EffectiveSettings
{
    private static readonly Bilingual Default = new("默认", "default");
    private static readonly Bilingual ByProfile = new("文体默认", "the profile's default");

    public static IEnumerable<(string Setting, string Source)> Of(FileConfiguration configuration, ConfigurationReader reader, RuleCatalog rules, MessageLanguage language)
    {
        var applied = configuration.Settings.Applied.ToDictionary(setting => setting.Entry.Key, StringComparer.Ordinal);
        foreach (var (key, value) in Defaults())
        {
            yield return applied.TryGetValue(key, out var setting)
                ? ($"{key} = {setting.Entry.Value}", PlaceOf(setting, reader))
                : ($"{key} = {value}".TrimEnd(), Default.In(language));
        }

        var options = configuration.Settings.Apply(LintOptions.Default, rules);
        var places = Places(configuration, reader, rules);
        foreach (var rule in rules.Rules.Select(rule => rule.Descriptor))
        {
            var source = places.GetValueOrDefault(rule.Id) ?? (rule.SeverityIn(options.Profile) == rule.Severity ? Default : ByProfile).In(language);
            yield return ($"outlinelint_rule.{rule.Name} = {WordOf(SeverityTable.Of(rule, options))}", $"{rule.Id} {source}");
        }
    }

    private static (string Key, string Value)[] Defaults() =>
    [
        (SettingKey.Profile, "speech"),
        (SettingKey.CharactersPerMinute, $"{OutlineOptions.Default.CharactersPerMinute}"),
        (SettingKey.Language, "zh"),
        (SettingKey.Enabled, "true"),
        (SettingKey.Grammar, ""),
    ];

    /// <summary>Where each rule is set, by id.</summary>
    private static Dictionary<string, string> Places(FileConfiguration configuration, ConfigurationReader reader, RuleCatalog rules)
    {
        var places = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var setting in configuration.Settings.InOrder)
        {
            if (SettingKey.RuleIn(setting.Entry.Key) is { } word && rules.Find(word) is { } rule)
                places[rule.Descriptor.Id] = PlaceOf(setting, reader);
        }

        return places;
    }

    private static string PlaceOf(AppliedSetting setting, ConfigurationReader reader) => $"{reader.NameOf(setting.Source)}:{setting.Line + 1}";

    private static string WordOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => "error",
        RuleSeverity.Warning => "warning",
        RuleSeverity.Info => "suggestion",
        _ => "none",
    };
}

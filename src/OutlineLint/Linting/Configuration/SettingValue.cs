using System.Globalization;
using OutlineLint.Diagnostics;

namespace OutlineLint.Linting.Configuration;

/// <summary>Reads the values of settings; null for what is none.</summary>
public static class SettingValue
{
    /// <summary>The names of the profiles.</summary>
    public static string Profiles => "speech, document, regulation, taiwan";

    /// <summary>The profile of that name.</summary>
    public static Profile? Profile(string value) => value.ToLowerInvariant() switch
    {
        "speech" => Diagnostics.Profile.Speech,
        "document" => Diagnostics.Profile.Document,
        "regulation" => Diagnostics.Profile.Regulation,
        "taiwan" => Diagnostics.Profile.Taiwan,
        _ => null,
    };

    /// <summary>A severity in the words of Roslyn; info is another word for suggestion, and what is silent is not reported.</summary>
    public static RuleSeverity? Severity(string value) => value.ToLowerInvariant() switch
    {
        "error" => RuleSeverity.Error,
        "warning" or "warn" => RuleSeverity.Warning,
        "suggestion" or "info" => RuleSeverity.Info,
        "silent" or "refactoring" or "none" => RuleSeverity.None,
        _ => null,
    };

    /// <summary>Yes or no.</summary>
    public static bool? Boolean(string value) => bool.TryParse(value, out var result) ? result : null;

    /// <summary>Characters a minute, from 1 to 2000.</summary>
    public static int? CharactersPerMinute(string value) =>
        int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 2000 ? number : null;

    /// <summary>The language of that name.</summary>
    public static MessageLanguage? Language(string value) => value.ToLowerInvariant() switch
    {
        "zh" => MessageLanguage.Chinese,
        "en" => MessageLanguage.English,
        _ => null,
    };

    /// <summary>What a value of that key should have been; null when it is one.</summary>
    internal static Bilingual? Mistake(string key, string value) => key switch
    {
        SettingKey.Profile when Profile(value) is null => Expected(value, Profiles),
        SettingKey.Enabled when Boolean(value) is null => Expected(value, "true, false"),
        SettingKey.CharactersPerMinute when CharactersPerMinute(value) is null => Expected(value, "1–2000"),
        SettingKey.Language when Language(value) is null => Expected(value, "zh, en"),
        SettingKey.Grammar when value == "" => new("缺少语法文件的路径。", "the path of the grammar file is missing"),
        _ when SettingKey.RuleIn(key) is not null && Severity(value) is null && value != "default" => Expected(value, "error, warning, suggestion, silent, none"),
        _ => null,
    };

    private static Bilingual Expected(string value, string expected) =>
        new($"不能是“{value}”，可用 {expected.Replace(", ", "、", StringComparison.Ordinal)}。", $"'{value}' is none of {expected}");
}

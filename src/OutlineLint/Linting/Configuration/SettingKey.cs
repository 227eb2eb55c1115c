using System.Collections.Immutable;

namespace OutlineLint.Linting.Configuration;

/// <summary>The keys that this linter reads in an .editorconfig.</summary>
public static class SettingKey
{
    /// <summary>What all of its own keys begin with.</summary>
    public const string Prefix = "outlinelint";

    /// <summary>The conventions: speech, document, regulation, taiwan.</summary>
    public const string Profile = "outlinelint_profile";

    /// <summary>A grammar file on top of that of the library, its path relative to the .editorconfig.</summary>
    public const string Grammar = "outlinelint_grammar";

    /// <summary>Whether files are checked at all.</summary>
    public const string Enabled = "outlinelint_enabled";

    /// <summary>How fast a speech is read aloud.</summary>
    public const string CharactersPerMinute = "outlinelint_characters_per_minute";

    /// <summary>The language of messages: zh, en.</summary>
    public const string Language = "outlinelint_language";

    /// <summary>What stands before the name of a rule: <c>outlinelint_rule.skipped-number</c>.</summary>
    public const string RulePrefix = "outlinelint_rule.";

    /// <summary>What stands before the id of a rule, as in every .editorconfig for Roslyn.</summary>
    public const string DiagnosticPrefix = "dotnet_diagnostic.";

    /// <summary>What stands behind the id of a rule.</summary>
    public const string DiagnosticSuffix = ".severity";

    /// <summary>The keys that are no rules.</summary>
    public static ImmutableArray<string> Plain { get; } = [Profile, Grammar, Enabled, CharactersPerMinute, Language];

    /// <summary>The rule that a key sets, as written; null when it sets none, or one of another linter.</summary>
    public static string? RuleIn(string key)
    {
        if (key.StartsWith(RulePrefix, StringComparison.OrdinalIgnoreCase))
            return key[RulePrefix.Length..];
        var isDiagnostic = key.StartsWith(DiagnosticPrefix, StringComparison.OrdinalIgnoreCase) && key.EndsWith(DiagnosticSuffix, StringComparison.OrdinalIgnoreCase)
            && key.Length > DiagnosticPrefix.Length + DiagnosticSuffix.Length;
        var id = isDiagnostic ? key[DiagnosticPrefix.Length..^DiagnosticSuffix.Length] : "";
        return id is ['O' or 'o', 'L' or 'l', _, ..] && !id.AsSpan(2).ContainsAnyExceptInRange('0', '9') ? id : null;
    }
}

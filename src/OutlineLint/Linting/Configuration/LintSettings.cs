using System.Collections.Immutable;
using OutlineLint.Diagnostics;
using OutlineLint.Outlining;

namespace OutlineLint.Linting.Configuration;

/// <summary>What the .editorconfig files say for one file.</summary>
public sealed class LintSettings
{
    private readonly Dictionary<string, AppliedSetting> _applied = new(StringComparer.Ordinal);

    private LintSettings()
    {
    }

    /// <summary>Nothing is set.</summary>
    public static LintSettings None { get; } = new();

    /// <summary>Every setting that applies, by key.</summary>
    public IReadOnlyCollection<AppliedSetting> Applied => _applied.Values;

    /// <summary>Every setting that applies, the one that counts behind those that it replaces.</summary>
    public IEnumerable<AppliedSetting> InOrder => _applied.Values.OrderBy(setting => setting.Source.Path.Length).ThenBy(setting => setting.Entry.KeySpan.Start);

    /// <summary>The profile; null when none is set.</summary>
    public Profile? Profile => Value(SettingKey.Profile, SettingValue.Profile);

    /// <summary>Whether the file is checked.</summary>
    public bool IsEnabled => Value(SettingKey.Enabled, SettingValue.Boolean) ?? true;

    /// <summary>How fast the speech is read aloud; null when it is not set.</summary>
    public int? CharactersPerMinute => Value(SettingKey.CharactersPerMinute, SettingValue.CharactersPerMinute);

    /// <summary>The language of messages; null when none is set.</summary>
    public MessageLanguage? Language => Value(SettingKey.Language, SettingValue.Language);

    /// <summary>The grammar file; null when none is set.</summary>
    public AppliedSetting? Grammar => _applied.GetValueOrDefault(SettingKey.Grammar);

    /// <summary>What applies to a file.</summary>
    /// <param name="files">The files that count, the nearest last.</param>
    /// <param name="path">The full path of the file.</param>
    public static LintSettings For(IReadOnlyList<ConfigFile> files, string path)
    {
        if (!files.Any(file => file.IsRelevant))
            return None;
        var settings = new LintSettings();
        foreach (var file in files)
        {
            foreach (var entry in file.EntriesFor(path))
                settings._applied[entry.Key] = new(entry, file);
        }

        return settings;
    }

    /// <summary>The severities that are set, by the id of the rule. A name and an id mean the same; the nearer and then the later of the two counts.</summary>
    public ImmutableDictionary<string, RuleSeverity> Severities(RuleCatalog rules)
    {
        var severities = ImmutableDictionary.CreateBuilder<string, RuleSeverity>(StringComparer.Ordinal);
        foreach (var setting in InOrder)
        {
            if (SettingKey.RuleIn(setting.Entry.Key) is { } word && rules.Find(word) is { } rule && SettingValue.Severity(setting.Entry.Value) is { } severity)
                severities[rule.Descriptor.Id] = severity;
        }

        return severities.ToImmutable();
    }

    /// <summary>The options with what is set. A profile that nobody sets is inferred from the text.</summary>
    public LintOptions Apply(LintOptions options, RuleCatalog rules) => options with
    {
        Profile = Profile ?? options.Profile,
        InfersProfile = options.InfersProfile && Profile is null,
        Severities = _applied.Count == 0 ? options.Severities : Severities(rules),
        Outline = CharactersPerMinute is { } speed ? new OutlineOptions { CharactersPerMinute = speed } : options.Outline,
    };

    private T? Value<T>(string key, Func<string, T?> read)
        where T : struct => _applied.TryGetValue(key, out var setting) ? read(setting.Entry.Value) : null;
}

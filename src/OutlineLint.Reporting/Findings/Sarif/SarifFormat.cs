using System.Collections.Frozen;
using System.Text.Json;
using OutlineLint.Rules;

namespace OutlineLint.Reporting.Findings.Sarif;

/// <summary>Findings as SARIF 2.1.0, one result a line. What was accepted is there too, as suppressed; a baseline is such a file.</summary>
public sealed class SarifFormat : ReportFormat<DocumentFindings>
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private readonly FindingLayout _layout;
    private readonly FrozenDictionary<string, int> _indexes;

    /// <summary>Makes the format.</summary>
    /// <param name="layout">The rules, the language and how paths are written.</param>
    public SarifFormat(FindingLayout layout)
    {
        _layout = layout;
        _indexes = layout.Rules.Rules.Index().ToFrozenDictionary(pair => pair.Item.Descriptor.Id, pair => pair.Index, StringComparer.Ordinal);
    }

    /// <inheritdoc/>
    public override string Start =>
        $$"""{"$schema":"{{Schema}}","version":"2.1.0","runs":[{"tool":{"driver":{{JsonText.Write(WriteDriver)}}},"columnKind":"utf16CodeUnits","results":[""" + "\n";

    /// <inheritdoc/>
    public override string Between => ",\n";

    /// <inheritdoc/>
    public override string End => "\n]}]}\n";

    /// <inheritdoc/>
    public override string Render(DocumentFindings document, int index)
    {
        var results = new SarifResults(document, _layout.PathOf(document.FileName), _indexes);
        return string.Join(Between, results.All());
    }

    private void WriteDriver(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("name", "OutlineLint");
        json.WriteString("semanticVersion", _layout.Version);
        json.WriteString("language", _layout.Language == Diagnostics.MessageLanguage.English ? "en" : "zh-CN");
        json.WriteStartArray("rules");
        foreach (var rule in _layout.Rules.Rules)
            WriteRule(json, rule);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteRule(Utf8JsonWriter json, SpeechRule rule)
    {
        var (descriptor, language) = (rule.Descriptor, _layout.Language);
        json.WriteStartObject();
        json.WriteString("id", descriptor.Id);
        json.WriteString("name", descriptor.Name);
        SarifText.Write(json, "shortDescription", descriptor.Title.In(language));
        SarifText.Write(json, "fullDescription", rule.Examples.Why.In(language));
        SarifText.WriteHelp(json, rule, language);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", SarifText.LevelOf(descriptor.Severity));
        json.WriteEndObject();
        json.WriteStartObject("properties");
        json.WriteStartArray("tags");
        json.WriteStringValue(descriptor.Category.ToString());
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }
}

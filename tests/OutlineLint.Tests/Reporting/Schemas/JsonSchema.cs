using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace OutlineLint.Tests.Reporting.Schemas;

/// <summary>Checks JSON against a JSON schema: the keywords that the schema of SARIF uses. A keyword that is not known fails, so that none is passed over.</summary>
internal sealed class JsonSchema(JsonElement root)
{
    private static readonly string[] Annotations = ["$schema", "$id", "title", "description", "default", "definitions"];

    /// <summary>The schema of SARIF 2.1.0, as Microsoft.CodeAnalysis.Sarif distributes it.</summary>
    public static JsonSchema Sarif { get; } = new(JsonDocument.Parse(File.ReadAllText(PathOfSarif())).RootElement);

    /// <summary>Every mistake, with where it is.</summary>
    public List<string> Mistakes(JsonElement value)
    {
        var mistakes = new List<string>();
        Check(value, root, "$", mistakes);
        return mistakes;
    }

    private static string PathOfSarif([CallerFilePath] string sourceFile = "") => Path.Combine(Path.GetDirectoryName(sourceFile)!, "sarif-2.1.0.schema.json");

    private void Check(JsonElement value, JsonElement schema, string path, List<string> mistakes)
    {
        foreach (var keyword in schema.EnumerateObject().Where(keyword => !Annotations.Contains(keyword.Name)))
        {
            if (!Holds(value, keyword, schema, path, mistakes))
                mistakes.Add($"{path}: {keyword.Name} {keyword.Value.GetRawText()} does not hold of {value.GetRawText()}");
        }
    }

    private bool Holds(JsonElement value, JsonProperty keyword, JsonElement schema, string path, List<string> mistakes)
    {
        switch (keyword.Name)
        {
            case "$ref":
                Check(value, Resolve(keyword.Value.GetString()!), path, mistakes);
                return true;
            case "properties":
                foreach (var property in Properties(value).Where(property => keyword.Value.TryGetProperty(property.Name, out _)))
                    Check(property.Value, keyword.Value.GetProperty(property.Name), $"{path}.{property.Name}", mistakes);
                return true;
            case "additionalProperties" when keyword.Value.ValueKind == JsonValueKind.Object:
                foreach (var property in Properties(value).Where(property => !IsNamed(schema, property.Name)))
                    Check(property.Value, keyword.Value, $"{path}.{property.Name}", mistakes);
                return true;
            case "items":
                foreach (var (index, item) in Items(value).Index())
                    Check(item, keyword.Value, $"{path}[{index}]", mistakes);
                return true;
            default:
                return Holds(value, keyword, schema);
        }
    }

    private bool Holds(JsonElement value, JsonProperty keyword, JsonElement schema) => keyword.Name switch
    {
        "type" => keyword.Value.ValueKind == JsonValueKind.Array ? keyword.Value.EnumerateArray().Any(type => IsOf(value, type.GetString()!)) : IsOf(value, keyword.Value.GetString()!),
        "required" => value.ValueKind != JsonValueKind.Object || keyword.Value.EnumerateArray().All(name => value.TryGetProperty(name.GetString()!, out _)),
        "additionalProperties" => keyword.Value.GetBoolean() || Properties(value).All(property => IsNamed(schema, property.Name)),
        "enum" => keyword.Value.EnumerateArray().Any(choice => choice.GetRawText() == value.GetRawText()),
        "anyOf" => keyword.Value.EnumerateArray().Any(choice => IsValid(value, choice)),
        "oneOf" => keyword.Value.EnumerateArray().Count(choice => IsValid(value, choice)) == 1,
        "minimum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() >= keyword.Value.GetDouble(),
        "maximum" => value.ValueKind != JsonValueKind.Number || value.GetDouble() <= keyword.Value.GetDouble(),
        "minItems" => value.ValueKind != JsonValueKind.Array || value.GetArrayLength() >= keyword.Value.GetInt32(),
        "uniqueItems" => !keyword.Value.GetBoolean() || Items(value).Select(item => item.GetRawText()).Distinct().Count() == Items(value).Count(),
        "pattern" => value.ValueKind != JsonValueKind.String || Regex.IsMatch(value.GetString()!, keyword.Value.GetString()!, RegexOptions.None, TimeSpan.FromSeconds(1)),
        "format" => HasFormat(value.GetString()!, keyword.Value.GetString()!),
        _ => false,
    };

    private bool IsValid(JsonElement value, JsonElement schema)
    {
        var mistakes = new List<string>();
        Check(value, schema, "", mistakes);
        return mistakes.Count == 0;
    }

    private JsonElement Resolve(string reference) =>
        reference.TrimStart('#', '/').Split('/').Aggregate(root, (element, name) => element.GetProperty(name));

    private static bool IsNamed(JsonElement schema, string name) => schema.TryGetProperty("properties", out var properties) && properties.TryGetProperty(name, out _);

    private static JsonElement.ObjectEnumerator Properties(JsonElement value) => value.ValueKind == JsonValueKind.Object ? value.EnumerateObject() : default;

    private static JsonElement.ArrayEnumerator Items(JsonElement value) => value.ValueKind == JsonValueKind.Array ? value.EnumerateArray() : default;

    private static bool IsOf(JsonElement value, string type) => type switch
    {
        "object" => value.ValueKind == JsonValueKind.Object,
        "array" => value.ValueKind == JsonValueKind.Array,
        "string" => value.ValueKind == JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "integer" => value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out _),
        "number" => value.ValueKind == JsonValueKind.Number,
        "null" => value.ValueKind == JsonValueKind.Null,
        _ => false,
    };

    private static bool HasFormat(string value, string format) => format switch
    {
        "uri" => Uri.TryCreate(value, UriKind.Absolute, out _),
        "uri-reference" => Uri.TryCreate(value, UriKind.RelativeOrAbsolute, out _) && value.All(char.IsAscii),
        "date-time" => DateTimeOffset.TryParse(value, CultureInfo.InvariantCulture, out _),
        _ => false,
    };
}

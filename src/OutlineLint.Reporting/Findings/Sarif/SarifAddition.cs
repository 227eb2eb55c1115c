using System.Collections.Frozen;
using System.Text;
using System.Text.Json;

namespace OutlineLint.Reporting.Findings.Sarif;

/// <summary>Puts results into a SARIF file that is there. Every byte of the file stays.</summary>
internal static class SarifAddition
{
    /// <summary>The file with the results of a document at the end of the run that is ours, or in a run of their own where none is.</summary>
    /// <param name="file">The file, which is SARIF.</param>
    /// <param name="document">What is added.</param>
    /// <param name="layout">The rules, the language and how paths are written.</param>
    public static byte[] Add(byte[] file, DocumentFindings document, FindingLayout layout)
    {
        var mark = file.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble.Length : 0;
        using var json = JsonDocument.Parse(file.AsMemory(mark));
        var places = SarifPlaces.In(file.AsSpan(mark));
        var runs = json.RootElement.GetProperty("runs");
        for (var run = 0; run < runs.GetArrayLength(); run++)
        {
            if (IsOurs(runs[run]) && places.EndOfResults[run] is var end and >= 0)
                return Insert(file, mark + end, string.Join(",\n", new SarifResults(document, layout.PathOf(document.FileName), RulesOf(runs[run])).All()));
        }

        using var whole = JsonDocument.Parse(new SarifFormat(layout) is var format ? format.Start + format.Render(document, 0) + format.End : "");
        return Insert(file, mark + places.EndOfRuns, whole.RootElement.GetProperty("runs")[0].GetRawText());
    }

    private static bool IsOurs(JsonElement run) =>
        run.TryGetProperty("tool", out var tool) && tool.TryGetProperty("driver", out var driver) && driver.TryGetProperty("name", out var name) && name.ValueEquals("OutlineLint");

    /// <summary>The rules as that run numbers them; another version may have others.</summary>
    private static FrozenDictionary<string, int> RulesOf(JsonElement run)
    {
        var rules = run.GetProperty("tool").GetProperty("driver").TryGetProperty("rules", out var list) ? list.EnumerateArray().Select(rule => rule.GetProperty("id").GetString()!) : [];
        return rules.Index().DistinctBy(pair => pair.Item, StringComparer.Ordinal).ToFrozenDictionary(pair => pair.Item, pair => pair.Index, StringComparer.Ordinal);
    }

    /// <summary>Puts an element behind the last one of a list, on a line of its own.</summary>
    private static byte[] Insert(byte[] file, int endOfList, string element)
    {
        var at = endOfList;
        while (file[at - 1] is (byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n')
            at--;
        var isFirst = file[at - 1] == (byte)'[';
        return [.. file.AsSpan(0, at), .. Encoding.UTF8.GetBytes((isFirst ? "\n" : ",\n") + element + (at == endOfList ? "\n" : "")), .. file.AsSpan(at)];
    }
}

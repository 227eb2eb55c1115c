using System.Collections.Frozen;
using System.Text.Json;
using OutlineLint.Diagnostics;

namespace OutlineLint.Linting;

/// <summary>The findings that somebody has accepted, told by file and fingerprint. It is a SARIF file, such as <c>check --output-format sarif</c> writes.</summary>
public sealed class Baseline
{
    /// <summary>The name of the fingerprint in SARIF.</summary>
    public const string FingerprintName = "outlinelint/v1";

    private readonly FrozenSet<(string Path, string Fingerprint)> _accepted;

    private Baseline(IEnumerable<(string Path, string Fingerprint)> accepted) => _accepted = accepted.ToFrozenSet();

    /// <summary>How many findings are accepted.</summary>
    public int Count => _accepted.Count;

    /// <summary>Reads a baseline.</summary>
    /// <param name="sarif">The text of the SARIF file.</param>
    /// <exception cref="FormatException">It is no SARIF.</exception>
    public static Baseline Parse(string sarif)
    {
        try
        {
            using var json = JsonDocument.Parse(sarif);
            return new([.. json.RootElement.GetProperty("runs").EnumerateArray().SelectMany(ResultsOf).Select(Key).OfType<(string, string)>()]);
        }
        catch (Exception exception) when (exception is JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new FormatException(exception.Message, exception);
        }
    }

    /// <summary>Whether a finding was accepted.</summary>
    /// <param name="path">The file, with <c>/</c>, as the baseline names it.</param>
    /// <param name="finding">The finding.</param>
    public bool Accepts(string path, Finding finding) => _accepted.Contains((path, finding.Fingerprint));

    private static IEnumerable<JsonElement> ResultsOf(JsonElement run) =>
        run.TryGetProperty("results", out var results) ? results.EnumerateArray() : [];

    /// <summary>The file and the fingerprint; null for a result of another tool, and for one that a comment hides.</summary>
    private static (string Path, string Fingerprint)? Key(JsonElement result)
    {
        var isSuppressed = result.TryGetProperty("suppressions", out var suppressions) && suppressions.GetArrayLength() > 0;
        if (isSuppressed || !result.TryGetProperty("partialFingerprints", out var fingerprints) || !fingerprints.TryGetProperty(FingerprintName, out var fingerprint))
            return null;
        var uri = result.GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation").GetProperty("uri").GetString()!;
        return (Uri.UnescapeDataString(uri), fingerprint.GetString()!);
    }
}

using System.Collections.Immutable;
using System.Text.Json;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.LanguageServer.Protocol;
using OutlineLint.LanguageServer.Workspace;

namespace OutlineLint.LanguageServer.Capabilities.Actions;

/// <summary>What the client shows at the place where actions are asked for; other servers' findings are among them.</summary>
internal sealed class ShownDiagnostics(ImmutableArray<JsonElement> diagnostics, DocumentSnapshot document)
{
    private readonly ImmutableArray<JsonElement> _ours = [.. diagnostics.Where(IsOurs)];

    /// <summary>The findings that are meant: those that the client names, and where it names none that is still there, those that the range touches.</summary>
    public ImmutableArray<Finding> Meant(ImmutableArray<Finding> findings, TextSpan span)
    {
        ImmutableArray<Finding> named = [.. findings.Where(finding => Find(finding) is not null)];
        return named.IsEmpty ? [.. findings.Where(finding => finding.Span.IntersectsWith(span))] : named;
    }

    /// <summary>The client's own words for a finding; null when it has none.</summary>
    public ImmutableArray<JsonElement>? Of(Finding? finding) => finding is not null && Find(finding) is { } shown ? [shown] : null;

    private JsonElement? Find(Finding finding)
    {
        foreach (var shown in _ours)
        {
            if (FingerprintOf(shown) is { } fingerprint ? fingerprint == finding.Fingerprint : IsAtItsPlace(shown, finding))
                return shown;
        }

        return null;
    }

    private bool IsAtItsPlace(JsonElement shown, Finding finding) =>
        TextOf(shown, "code") == finding.Rule.Id && shown.GetProperty("range").Deserialize(LspJson.Default.Range) == document.Positions.ToRange(finding.Span);

    private static bool IsOurs(JsonElement shown) => shown.ValueKind == JsonValueKind.Object && TextOf(shown, "source") == "outlinelint";

    /// <summary>Clients that do not keep the data of a diagnostic send none.</summary>
    private static string? FingerprintOf(JsonElement shown) =>
        shown.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object ? TextOf(data, "fingerprint") : null;

    private static string? TextOf(JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}

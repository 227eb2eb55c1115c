using System.Globalization;
using OutlineLint.LanguageServer.Hosting;
using OutlineLint.LanguageServer.Protocol;
using OutlineLint.LanguageServer.Workspace;

namespace OutlineLint.LanguageServer.Capabilities;

/// <summary>Gives findings to a client that asks for them.</summary>
internal sealed class PullDiagnosticsCapability : Capability
{
    /// <inheritdoc/>
    public override string Feature => Protocol.Feature.Diagnostics;

    /// <inheritdoc/>
    public override void Advertise(ServerCapabilities capabilities, ClientProfile client) =>
        capabilities.DiagnosticProvider = client.PullsDiagnostics ? new() : null;

    /// <inheritdoc/>
    public override void Register(HandlerTable handlers) =>
        handlers.OnDocument<DocumentDiagnosticParams, DocumentDiagnosticReport>(
            feature: null, "textDocument/diagnostic", LspJson.Default.DocumentDiagnosticParams, LspJson.Default.DocumentDiagnosticReport, Report);

    private static DocumentDiagnosticReport Report(DocumentDiagnosticParams parameters, DocumentRequest request)
    {
        var id = ResultId(request.Document);
        if (id == parameters.PreviousResultId)
            return new("unchanged", id, Items: null);
        return new("full", id, new DiagnosticList(request.Session).Of(request.Document));
    }

    /// <summary>One for each snapshot: a new configuration makes new findings of the same version.</summary>
    private static string ResultId(DocumentSnapshot document) =>
        string.Create(CultureInfo.InvariantCulture, $"{document.Version}.{document.GetHashCode():x}");
}

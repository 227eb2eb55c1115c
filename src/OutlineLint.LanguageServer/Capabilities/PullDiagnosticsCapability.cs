using System.Globalization;
using OutlineLint.LanguageServer.Hosting;
using OutlineLint.LanguageServer.Protocol;

namespace OutlineLint.LanguageServer.Capabilities;

/// <summary>Gives findings to a client that asks for them, document by document.</summary>
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
            feature: null, "textDocument/diagnostic", LspJson.Default.DocumentDiagnosticParams, LspJson.Default.DocumentDiagnosticReport, Report, whenClosed: new("full", "0", []));

    private static DocumentDiagnosticReport Report(DocumentDiagnosticParams parameters, DocumentRequest request)
    {
        var id = request.Document.Id.ToString(CultureInfo.InvariantCulture);
        if (id == parameters.PreviousResultId)
            return new("unchanged", id, Items: null);
        request.Document.Analyze(request.Cancellation);
        return new("full", id, new DiagnosticList(request.Session).Of(request.Document));
    }
}

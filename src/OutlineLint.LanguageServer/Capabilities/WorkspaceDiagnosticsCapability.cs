using System.Collections.Immutable;
using System.Globalization;
using OutlineLint.Diagnostics;
using OutlineLint.LanguageServer.Hosting;
using OutlineLint.LanguageServer.Protocol;
using OutlineLint.LanguageServer.Workspace;

namespace OutlineLint.LanguageServer.Capabilities;

/// <summary>Gives the findings in every speech of the open folders: open ones as they are being written, the others as they are on disk.</summary>
internal sealed class WorkspaceDiagnosticsCapability : Capability
{
    /// <summary>How many reports go to the client at once when it takes them in parts.</summary>
    private const int PartSize = 16;

    private static readonly Bilingual Title = new("检查讲话稿", "Checking the speeches");

    /// <inheritdoc/>
    public override string Feature => Protocol.Feature.Diagnostics;

    /// <inheritdoc/>
    public override void Advertise(ServerCapabilities capabilities, ClientProfile client)
    {
        // It is a part of the provider of single documents, which stands before it in the list.
        if (capabilities.DiagnosticProvider is { } provider)
            capabilities.DiagnosticProvider = provider with { WorkspaceDiagnostics = true, WorkDoneProgress = true };
    }

    /// <inheritdoc/>
    public override void Register(HandlerTable handlers) =>
        handlers.OnWorkspace<WorkspaceDiagnosticParams, WorkspaceDiagnosticReport>(
            feature: null, "workspace/diagnostic", LspJson.Default.WorkspaceDiagnosticParams, LspJson.Default.WorkspaceDiagnosticReport, Report);

    private static WorkspaceDiagnosticReport Report(WorkspaceDiagnosticParams parameters, ServerSession session, CancellationToken cancellation)
    {
        var known = parameters.PreviousResultIds.GroupBy(previous => NameOf(previous.Uri), StringComparer.Ordinal).ToDictionary(same => same.Key, same => same.Last().Value, StringComparer.Ordinal);
        var reports = Reports(parameters, session, known, cancellation);
        if (parameters.PartialResultToken is not { } token)
            return new([.. reports]);
        foreach (var part in reports.Chunk(PartSize))
            session.Connection.Notify("$/progress", new(token, new([.. part])), LspJson.Default.WorkspaceDiagnosticProgress);
        return new([]);
    }

    private static IEnumerable<WorkspaceDocumentReport> Reports(WorkspaceDiagnosticParams parameters, ServerSession session, Dictionary<string, string> known, CancellationToken cancellation)
    {
        using var progress = new WorkProgress(session.Connection, parameters.WorkDoneToken, Title.In(session.Language));
        var open = session.Documents.ToDictionary(document => NameOf(document.Uri), StringComparer.Ordinal);
        var closed = SpeechFiles.In(session.Workspace.Folders).RemoveAll(file => open.ContainsKey(file.Path));
        var (done, total) = (0, open.Count + closed.Length);
        foreach (var document in open.Values)
        {
            yield return Open(document, session, known, cancellation);
            progress.Report(++done, total);
        }

        foreach (var file in closed)
        {
            yield return Closed(file, session, known, cancellation);
            progress.Report(++done, total);
        }

        var there = open.Keys.Concat(closed.Select(file => file.Path)).ToHashSet(StringComparer.Ordinal);
        foreach (var gone in parameters.PreviousResultIds.Where(previous => !there.Contains(NameOf(previous.Uri))))
            yield return new() { Kind = "full", Uri = gone.Uri, Items = [] };
    }

    /// <summary>One name for a document: of the same file clients and servers write addresses that differ in what is escaped.</summary>
    private static string NameOf(string uri) => DocumentUri.PathOf(uri) ?? uri;

    private static WorkspaceDocumentReport Open(DocumentSnapshot document, ServerSession session, Dictionary<string, string> known, CancellationToken cancellation)
    {
        var id = document.Id.ToString(CultureInfo.InvariantCulture);
        if (known.GetValueOrDefault(NameOf(document.Uri)) == id)
            return new() { Kind = "unchanged", Uri = document.Uri, Version = document.Version, ResultId = id };
        document.Analyze(cancellation);
        return new() { Kind = "full", Uri = document.Uri, Version = document.Version, ResultId = id, Items = new DiagnosticList(session).Of(document) };
    }

    /// <summary>A file that has not changed since the client has its report is not even read.</summary>
    private static WorkspaceDocumentReport Closed(SpeechFile file, ServerSession session, Dictionary<string, string> known, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var id = $"{file.Stamp}.{session.Configuration}";
        return known.GetValueOrDefault(file.Path) == id
            ? new() { Kind = "unchanged", Uri = file.Uri, ResultId = id }
            : new() { Kind = "full", Uri = file.Uri, ResultId = id, Items = Items(file, session, cancellation) };
    }

    private static ImmutableArray<Diagnostic> Items(SpeechFile file, ServerSession session, CancellationToken cancellation)
    {
        var diagnostics = new DiagnosticList(session);
        if (SpeechFiles.Read(file, session.Client.Encoding, session.ContextFor(file.Uri), session.Linter, out var error) is not { } document)
            return diagnostics.Of(error!);
        document.Analyze(cancellation);
        return diagnostics.Of(document);
    }
}

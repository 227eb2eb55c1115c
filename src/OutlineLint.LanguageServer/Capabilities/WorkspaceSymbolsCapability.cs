using System.Collections.Immutable;
using OutlineLint.Diagnostics;
using OutlineLint.LanguageServer.Capabilities.Symbols;
using OutlineLint.LanguageServer.Hosting;
using OutlineLint.LanguageServer.Protocol;
using OutlineLint.LanguageServer.Workspace;

namespace OutlineLint.LanguageServer.Capabilities;

/// <summary>Finds headings and members in every speech of the open folders, open documents as they are being written.</summary>
internal sealed class WorkspaceSymbolsCapability : Capability
{
    /// <summary>How many symbols are given; a list that is longer nobody reads, and the next character makes it shorter.</summary>
    public const int Most = 500;

    private static readonly Bilingual Title = new("查找讲话稿提纲", "Looking through the speeches");

    /// <inheritdoc/>
    public override string Feature => Protocol.Feature.WorkspaceSymbols;

    /// <inheritdoc/>
    public override void Advertise(ServerCapabilities capabilities, ClientProfile client) => capabilities.WorkspaceSymbolProvider = new(WorkDoneProgress: true);

    /// <inheritdoc/>
    public override void Register(HandlerTable handlers) => handlers.OnWorkspace<WorkspaceSymbolParams, ImmutableArray<SymbolInformation>?>(
        Feature, "workspace/symbol", LspJson.Default.WorkspaceSymbolParams, LspJson.Default.NullableImmutableArraySymbolInformation, Symbols);

    private static ImmutableArray<SymbolInformation>? Symbols(WorkspaceSymbolParams parameters, ServerSession session, CancellationToken cancellation)
    {
        var query = new SymbolQuery(parameters.Query);
        using var progress = new WorkProgress(session.Connection, parameters.WorkDoneToken, Title.In(session.Client.Language));
        return
        [
            .. Items(session, progress, cancellation)
                .Select(item => (Item: item, Rank: query.Rank(item)))
                .Where(found => found.Rank >= 0)
                .OrderBy(found => found.Rank).ThenBy(found => found.Item.Level)
                .Take(Most)
                .Select(found => found.Item.Symbol),
        ];
    }

    private static IEnumerable<IndexedItem> Items(ServerSession session, WorkProgress progress, CancellationToken cancellation)
    {
        var open = session.Documents.ToList();
        foreach (var item in open.SelectMany(document => SpeechIndex.ItemsOf(document.Outline, document.Uri, document.Positions)))
            yield return item;
        var known = open.Select(document => DocumentUri.PathOf(document.Uri)).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var paths = session.Index.PathsIn(session.Workspace.Folders);
        for (var i = 0; i < paths.Length; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            progress.Report(i, paths.Length);
            if (known.Contains(paths[i]))
                continue;
            foreach (var item in session.Index.ItemsOf(paths[i], session.ContextFor(DocumentUri.Of(paths[i])), session.Client.Encoding))
                yield return item;
        }
    }
}

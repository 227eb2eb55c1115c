using System.Collections.Immutable;
using OutlineLint.LanguageServer.Hosting;
using OutlineLint.LanguageServer.Protocol;
using OutlineLint.LanguageServer.Workspace;

namespace OutlineLint.LanguageServer.Capabilities;

/// <summary>Widens a selection step by step: run, clause, sentence, line, item, section, the sections above it, document.</summary>
internal sealed class SelectionRangesCapability : Capability
{
    /// <inheritdoc/>
    public override string Feature => Protocol.Feature.SelectionRanges;

    /// <inheritdoc/>
    public override void Advertise(ServerCapabilities capabilities, ClientProfile client) => capabilities.SelectionRangeProvider = true;

    /// <inheritdoc/>
    public override void Register(HandlerTable handlers) => handlers.OnDocument<SelectionRangeParams, ImmutableArray<SelectionRange>?>(
        Feature, "textDocument/selectionRange", LspJson.Default.SelectionRangeParams, LspJson.Default.NullableImmutableArraySelectionRange,
        (parameters, request) => [.. parameters.Positions.Select(position => At(position, request.Document))]);

    private static SelectionRange At(Position position, DocumentSnapshot document)
    {
        var offset = document.Positions.ToOffset(position);
        var stretches = new Surroundings(document).Around(offset);
        SelectionRange? widest = null;
        for (var i = stretches.Count - 1; i >= 0; i--)
            widest = new(document.Positions.ToRange(stretches[i]), widest);
        return widest ?? new(document.Positions.ToRange(new(offset, 0)), Parent: null);
    }
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.LanguageServer.Hosting;
using OutlineLint.LanguageServer.Protocol;
using OutlineLint.LanguageServer.Workspace;
using OutlineLint.Outlining;

namespace OutlineLint.LanguageServer.Capabilities;

/// <summary>Folds sections with all below them, attachments among them, and blocks of text that is not part of the speech.</summary>
internal sealed class FoldingCapability : Capability
{
    private const string Comment = "comment";

    /// <inheritdoc/>
    public override string Feature => Protocol.Feature.Folding;

    /// <inheritdoc/>
    public override void Advertise(ServerCapabilities capabilities, ClientProfile client) => capabilities.FoldingRangeProvider = true;

    /// <inheritdoc/>
    public override void Register(HandlerTable handlers) => handlers.OnDocument<DocumentParams, ImmutableArray<FoldingRange>?>(
        Feature, "textDocument/foldingRange", LspJson.Default.DocumentParams, LspJson.Default.NullableImmutableArrayFoldingRange, (_, request) => Ranges(request));

    /// <summary>One range a line, the longest; when the client takes only so many, the outer levels come first.</summary>
    private static ImmutableArray<FoldingRange>? Ranges(DocumentRequest request)
    {
        var limit = request.Session.Client.Capabilities.TextDocument?.FoldingRange?.RangeLimit ?? int.MaxValue;
        return
        [
            .. Sections(request.Document).Concat(Waste(request.Document))
                .Where(fold => fold.Range.EndLine > fold.Range.StartLine)
                .OrderBy(fold => fold.Level).ThenBy(fold => fold.Range.StartLine)
                .DistinctBy(fold => fold.Range.StartLine)
                .Take(Math.Max(0, limit))
                .Select(fold => fold.Range)
                .OrderBy(range => range.StartLine),
        ];
    }

    private static IEnumerable<(int Level, FoldingRange Range)> Sections(DocumentSnapshot document) => document.Outline.DescendantItems()
        .Where(item => item.Kind != OutlineItemKind.InlineItem)
        .Select(item => (item.Level, Fold(item.Span, document)));

    /// <summary>Lines that do not belong to the speech, taken together where nothing but blank lines is between them.</summary>
    private static IEnumerable<(int Level, FoldingRange Range)> Waste(DocumentSnapshot document)
    {
        TextSpan? block = null;
        foreach (var line in document.Outline.Lines.Where(line => line.Role != LineRole.Blank))
        {
            if (line.Role is LineRole.Skipped or LineRole.Elision)
            {
                block = TextSpan.FromBounds(block?.Start ?? line.Span.Start, line.Span.End);
                continue;
            }

            if (block is { } ended)
                yield return (0, Fold(ended, document, Comment));
            block = null;
        }

        if (block is { } last)
            yield return (0, Fold(last, document, Comment));
    }

    private static FoldingRange Fold(TextSpan span, DocumentSnapshot document, string? kind = null) =>
        new(document.Positions.ToPosition(span.Start).Line, document.Positions.ToPosition(span.End).Line, kind);
}

using System.Collections.Immutable;
using OutlineLint.Diagnostics;
using OutlineLint.Editing;
using OutlineLint.LanguageServer.Hosting;
using OutlineLint.LanguageServer.Protocol;
using OutlineLint.LanguageServer.Workspace;
using OutlineLint.Outlining;
using OutlineLint.Reporting;
using OutlineLint.Reporting.Findings;

namespace OutlineLint.LanguageServer.Capabilities;

/// <summary>The outline with lengths and defects, for a client that shows it beside the text: <c>outlinelint/outline</c>, which is no part of LSP.</summary>
internal sealed class OutlineCapability : Capability
{
    /// <inheritdoc/>
    public override string? Feature => null;

    /// <inheritdoc/>
    public override void Advertise(ServerCapabilities capabilities, ClientProfile client)
    {
        // LSP has no place where methods of one's own could be told.
    }

    /// <inheritdoc/>
    public override void Register(HandlerTable handlers) => handlers.OnDocument<DocumentParams, SpeechOutline>(
        Feature, "outlinelint/outline", LspJson.Default.DocumentParams, LspJson.Default.SpeechOutline, (_, request) => Of(request.Document));

    private static SpeechOutline Of(DocumentSnapshot document) => new()
    {
        Version = document.Version,
        Title = string.Join(' ', document.Outline.Frame.Title.Select(line => DisplayText.Clean(line.Text))),
        Characters = document.Outline.Characters,
        Seconds = document.Outline.Seconds,
        Errors = Count(document, RuleSeverity.Error),
        Warnings = Count(document, RuleSeverity.Warning),
        Infos = Count(document, RuleSeverity.Info),
        Items = Items(document.Outline.Items, new(document, new(document), SectionEdits.Movable(document.Outline))),
    };

    private static int Count(DocumentSnapshot document, RuleSeverity severity) => document.Findings.Count(finding => finding.Severity == severity);

    private static ImmutableArray<SpeechOutlineItem> Items(ImmutableArray<OutlineItem> items, Facts facts) => [.. items.Select(item => Item(item, facts))];

    private static SpeechOutlineItem Item(OutlineItem item, Facts facts)
    {
        var findings = facts.Findings[item];
        return new()
        {
            Label = ItemText.Of(item),
            Marker = DisplayText.Clean(item.Marker),
            Heading = DisplayText.Clean(item.Heading),
            Kind = ItemText.KindOf(item),
            Level = item.Level,
            Ordinal = item.Ordinal,
            Range = facts.Document.Positions.ToRange(item.Span),
            SelectionRange = facts.Document.Positions.ToRange(ItemSpans.Head(item)),
            Characters = item.Characters,
            Seconds = item.Seconds,
            Share = item.Share,
            Severity = findings.Count == 0 ? null : SeverityText.Of(findings.Max(finding => finding.Severity)),
            Findings = findings.Count,
            Movable = facts.Movable.Contains(item),
            Children = Items(item.Children, facts),
        };
    }

    private sealed record Facts(DocumentSnapshot Document, ItemFindings Findings, IReadOnlySet<OutlineItem> Movable);
}

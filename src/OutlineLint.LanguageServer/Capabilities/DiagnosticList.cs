using System.Collections.Immutable;
using OutlineLint.Diagnostics;
using OutlineLint.LanguageServer.Hosting;
using OutlineLint.LanguageServer.Protocol;
using OutlineLint.LanguageServer.Workspace;

namespace OutlineLint.LanguageServer.Capabilities;

/// <summary>Turns findings into what an editor underlines.</summary>
internal sealed class DiagnosticList(ServerSession session)
{
    private const int Unnecessary = 1;

    /// <summary>The rules that find text which can go.</summary>
    private static readonly string[] RulesOfWaste = ["OL001", "OL107", "OL604"];

    private readonly bool _showsRelated = session.Client.PullsDiagnostics || session.Client.Capabilities.TextDocument?.PublishDiagnostics?.RelatedInformation == true;

    /// <summary>Everything that is to be said of a document.</summary>
    public ImmutableArray<Diagnostic> Of(DocumentSnapshot document)
    {
        if (!session.Settings.Has(Feature.Diagnostics))
            return [];
        return document.Context.Problem is { } problem
            ? [new() { Range = default, Severity = SeverityOf(RuleSeverity.Error), Message = problem.In(document.Language) }]
            : [.. document.Findings.Select(finding => From(finding, document))];
    }

    private Diagnostic From(Finding finding, DocumentSnapshot document) => new()
    {
        Range = document.Positions.ToRange(finding.Span),
        Severity = SeverityOf(finding.Severity),
        Code = finding.Rule.Id,
        CodeDescription = session.Settings.Documentation is { } folder ? new(folder + Path.GetFileName(finding.Rule.HelpLink)) : null,
        Message = finding.Message.In(document.Language),
        Tags = RulesOfWaste.Contains(finding.Rule.Id) ? [Unnecessary] : null,
        RelatedInformation = _showsRelated && !finding.Related.IsEmpty ? [.. finding.Related.Select(place => From(place, document))] : null,
        Data = new(finding.Fingerprint),
    };

    private static DiagnosticRelatedInformation From(RelatedPlace place, DocumentSnapshot document) =>
        new(new(document.Uri, document.Positions.ToRange(place.Span)), place.Message.In(document.Language));

    private static int SeverityOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => 1,
        RuleSeverity.Warning => 2,
        _ => 3,
    };
}

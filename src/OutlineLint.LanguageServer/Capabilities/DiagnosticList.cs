using System.Collections.Immutable;
using OutlineLint.Diagnostics;
using OutlineLint.Documents;
using OutlineLint.LanguageServer.Hosting;
using OutlineLint.LanguageServer.Protocol;
using OutlineLint.LanguageServer.Workspace;
using OutlineLint.Linting.Configuration;

namespace OutlineLint.LanguageServer.Capabilities;

/// <summary>Turns findings into what an editor underlines, and leaves away what this one does not show.</summary>
internal sealed class DiagnosticList(ServerSession session)
{
    private const int Unnecessary = 1;

    /// <summary>The rules that find text which can go.</summary>
    private static readonly string[] RulesOfWaste = ["OL001", "OL107", "OL604"];

    private readonly bool _showsRelated = session.Client.Diagnostics?.RelatedInformation == true;
    private readonly bool _showsWaste = session.Client.Diagnostics?.TagSupport?.ValueSet.Contains(Unnecessary) == true;
    private readonly string? _pages = session.Client.Diagnostics?.CodeDescriptionSupport == true ? session.Settings.Documentation : null;

    /// <summary>Everything that is to be said of a document.</summary>
    public ImmutableArray<Diagnostic> Of(DocumentSnapshot document)
    {
        if (!session.Settings.Has(Feature.Diagnostics))
            return [];
        return document.Context.Problem is { } problem
            ? [Mistake(default, NotChecked(problem.In(MessageLanguage.Chinese), problem.In(MessageLanguage.English)).In(document.Language))]
            : [.. document.Findings.Select(finding => From(finding, document.Uri, document.Positions, document.Language))];
    }

    /// <summary>Everything that is to be said of an .editorconfig.</summary>
    public ImmutableArray<Diagnostic> Of(ConfigFile file)
    {
        if (!session.Settings.Has(Feature.Diagnostics))
            return [];
        var (uri, positions) = (DocumentUri.Of(file.Path), new PositionMap(file.Text, session.Client.Encoding));
        return
        [
            .. file.Problems.Select(problem => Mistake(positions.ToRange(problem.Span), problem.Message.In(session.Language))),
            .. session.Workspace.FindingsIn(file, session.Settings).Select(finding => From(finding, uri, positions, session.Language)),
        ];
    }

    /// <summary>What is to be said of a file that cannot be read.</summary>
    public ImmutableArray<Diagnostic> Of(DocumentError error) => session.Settings.Has(Feature.Diagnostics) ? [Mistake(default, error.In(session.Language))] : [];

    private static Bilingual NotChecked(string chinese, string english) => new($"配置有误，暂不检查。{chinese}", $"Nothing is checked until the configuration is corrected. {english}");

    private static Diagnostic Mistake(Range range, string message) => new() { Range = range, Severity = SeverityOf(RuleSeverity.Error), Message = message };

    private Diagnostic From(Finding finding, string uri, PositionMap positions, MessageLanguage language) => new()
    {
        Range = positions.ToRange(finding.Span),
        Severity = SeverityOf(finding.Severity),
        Code = finding.Rule.Id,
        CodeDescription = _pages is { } folder ? new(folder + Path.GetFileName(finding.Rule.HelpLink)) : null,
        Message = finding.Message.In(language),
        Tags = _showsWaste && RulesOfWaste.Contains(finding.Rule.Id) ? [Unnecessary] : null,
        RelatedInformation = _showsRelated && !finding.Related.IsEmpty ? [.. finding.Related.Select(place => From(place, uri, positions, language))] : null,
        Data = new(finding.Fingerprint),
    };

    private static DiagnosticRelatedInformation From(RelatedPlace place, string uri, PositionMap positions, MessageLanguage language) =>
        new(new(uri, positions.ToRange(place.Span)), place.Message.In(language));

    private static int SeverityOf(RuleSeverity severity) => severity switch
    {
        RuleSeverity.Error => 1,
        RuleSeverity.Warning => 2,
        _ => 3,
    };
}

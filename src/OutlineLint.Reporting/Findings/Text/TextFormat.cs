using OutlineLint.Diagnostics;
using OutlineLint.Reporting.Tree;

namespace OutlineLint.Reporting.Findings.Text;

/// <summary>A format that people read: findings, and a last line that counts them.</summary>
public abstract class TextFormat : ReportFormat<DocumentFindings>
{
    private readonly FindingTotals _totals = new();

    private protected TextFormat(FindingLayout layout) => (Layout, Style) = (layout, new(layout.HasColor));

    /// <inheritdoc/>
    public override string Between => "";

    /// <inheritdoc/>
    public override string End => Layout.IsQuiet ? "" : _totals.Summary().In(Layout.Language);

    private protected FindingLayout Layout { get; }

    private protected TerminalStyle Style { get; }

    /// <inheritdoc/>
    public sealed override string Render(DocumentFindings document, int index)
    {
        _totals.Add(document);
        return document.Findings.IsEmpty ? "" : Show(document);
    }

    private protected abstract string Show(DocumentFindings document);

    /// <summary>The word in the colour of the severity.</summary>
    private protected string Colored(RuleSeverity severity, string text) => severity switch
    {
        RuleSeverity.Error => Style.Red(text),
        RuleSeverity.Warning => Style.Yellow(text),
        _ => Style.Blue(text),
    };

    /// <summary>“（第3段第5字）” behind what is said of a Word document; else nothing.</summary>
    private protected static string WordPlaceOf(DocumentFindings document, int position) => document.PlaceOf(position) is not { } place ? ""
        : document.Language == MessageLanguage.English ? $" ({place})" : $"（{place}）";

    /// <summary>“a.txt:12:1”.</summary>
    private protected static string PlaceOf(DocumentFindings document, int position)
    {
        var place = document.Text.Lines.GetLinePosition(position);
        return $"{DisplayText.Clean(document.FileName)}:{place.Line + 1}:{place.Character + 1}";
    }
}

using System.Text;
using OutlineLint.Outlining;

namespace OutlineLint.Reporting;

/// <summary>
/// An outline as a Mermaid flowchart from left to right, one tree a document. A mind map would lay dozens of long Chinese headings in a circle,
/// and it has no order; the flowchart keeps both readable. Inferred items have a dashed border.
/// </summary>
public sealed class MermaidFormat : ReportFormat<DocumentOutline>
{
    /// <summary>Mermaid reads “1. ” as the start of a Markdown list and refuses to draw it; a no-break space is no such start.</summary>
    private const char NoBreakSpace = '\u00A0';

    /// <summary>What ends a text, or is HTML or Markdown in it; Mermaid has entities with # in place of &amp;.</summary>
    private const string Special = "#&\"<>`\\*_~";

    /// <inheritdoc/>
    public override string Start => "flowchart LR\n";

    /// <inheritdoc/>
    public override string Between => "";

    /// <inheritdoc/>
    public override string End => "  classDef inferred stroke-dasharray: 4 3\n";

    /// <inheritdoc/>
    public override string Render(DocumentOutline document, int index)
    {
        var root = $"d{index + 1}";
        var chart = new StringBuilder($"  {root}([\"{Escape(document.TitleOrFileName)}\"])\n");
        AddItems(chart, root, document.Outline.Items);
        return chart.ToString();
    }

    private static void AddItems(StringBuilder chart, string parent, IEnumerable<OutlineItem> items)
    {
        foreach (var (number, item) in items.Index())
        {
            var node = $"{parent}_{number + 1}";
            var kind = item.IsInferred ? ":::inferred" : "";
            chart.Append($"  {parent} --- {node}[\"{Escape(ItemText.Of(item, NoBreakSpace))}\"]{kind}\n");
            AddItems(chart, node, item.Children);
        }
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in DisplayText.Clean(text))
        {
            if (Special.Contains(character))
                escaped.Append('#').Append((int)character).Append(';');
            else
                escaped.Append(character);
        }

        return escaped.ToString();
    }
}

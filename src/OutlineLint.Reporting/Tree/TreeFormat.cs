using System.Collections.Immutable;
using System.Text;
using OutlineLint.Outlining;

namespace OutlineLint.Reporting.Tree;

/// <summary>An outline as a tree in a terminal, inside the frame of the speech, with lengths and speaking times at the right.</summary>
/// <param name="layout">How it is laid out.</param>
public sealed class TreeFormat(TreeLayout layout) : ReportFormat<DocumentOutline>
{
    private readonly TerminalStyle _style = new(layout.HasColor);

    /// <inheritdoc/>
    public override string Render(DocumentOutline document, int index)
    {
        var outline = document.Outline;
        var frame = new TreeFrame(outline);
        var text = new StringBuilder();
        if (layout.NamesFiles)
            AddLines(text, [FileRule(document.FileName)], _style.Dim);
        AddLines(text, frame.Title, _style.Bold);
        AddLines(text, frame.Opening, line => line);
        AddTree(text, outline.Items);
        AddLines(text, frame.Ending, line => line);
        AddLines(text, [TreeTotal.Of(outline, layout.Language)], _style.Dim);
        return text.ToString();
    }

    /// <summary>“── speeches/a.txt ───────”.</summary>
    private string FileRule(string fileName)
    {
        var name = DisplayText.Cut(DisplayText.Clean(fileName), layout.Width - 6);
        return $"── {name} ".PadRight(layout.Width - DisplayWidth.Of(name) + name.Length, '─');
    }

    private void AddLines(StringBuilder text, ImmutableArray<string> lines, Func<string, string> style)
    {
        foreach (var line in lines)
            text.Append(style(DisplayText.Cut(DisplayText.Clean(line), layout.Width))).Append('\n');
    }

    private void AddTree(StringBuilder text, ImmutableArray<OutlineItem> items)
    {
        var rows = TreeRow.Of(items).ToList();
        if (rows.Count == 0)
            return;
        var columns = new TreeColumns(rows, layout);
        if (text.Length > 0)
            text.Append('\n');
        foreach (var row in rows)
            AddRow(text, row, columns);
        text.Append('\n');
    }

    private void AddRow(StringBuilder text, TreeRow row, TreeColumns columns)
    {
        var heading = DisplayText.Cut(row.Heading, columns.TextWidth - row.TextStart);
        text.Append(_style.Dim(row.Guides)).Append(Styled(row, heading));
        if (columns.AreShown)
        {
            text.Append(ToColumn(columns.TextWidth, row.TextStart + DisplayWidth.Of(heading)))
                .Append(_style.Dim(columns.Of(row.Item)));
        }

        text.Append('\n');
    }

    private string Styled(TreeRow row, string heading) => row.Item switch
    {
        { IsInferred: true } => _style.Dim(row.Marker + heading),
        { Level: 1 } => _style.Bold(row.Marker + heading),
        _ => row.Marker + heading,
    };

    private string ToColumn(int column, int current) =>
        layout.MovesCursor ? $"\e[{column + 1}G" : DisplayText.Spaces(column - current);
}

using System.Text;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Reporting.Tree;

namespace OutlineLint.Reporting.Findings.Text;

/// <summary>What the fixes would change, as a unified diff that <c>git apply</c> takes.</summary>
/// <param name="layout">How it is laid out.</param>
public sealed class DiffFormat(FindingLayout layout) : ReportFormat<DocumentFindings>
{
    private const int Context = 3;

    private readonly TerminalStyle _style = new(layout.HasColor);

    /// <inheritdoc/>
    public override string Between => "";

    /// <inheritdoc/>
    public override string Render(DocumentFindings document, int index)
    {
        if (document.FixedText is not { } after)
            return "";
        var path = DisplayText.Clean(layout.PathOf(document.FileName));
        var text = new StringBuilder($"{_style.Bold($"--- a/{path}")}\n{_style.Bold($"+++ b/{path}")}\n");
        var growth = 0;
        foreach (var hunk in Hunks([.. LineChange.Of(document.Text, after.GetTextChanges(document.Text))]))
            growth += AddHunk(text, document.Text, hunk, growth);
        return text.ToString();
    }

    /// <summary>Changes whose context would overlap stand in one hunk.</summary>
    private static IEnumerable<List<LineChange>> Hunks(List<LineChange> changes)
    {
        var hunk = new List<LineChange>();
        foreach (var change in changes)
        {
            if (hunk is [.., var last] && change.FirstLine - (last.FirstLine + last.Old.Length) > 2 * Context)
            {
                yield return hunk;
                hunk = [];
            }

            hunk.Add(change);
        }

        if (hunk.Count > 0)
            yield return hunk;
    }

    private int AddHunk(StringBuilder text, SourceText before, List<LineChange> hunk, int growthBefore)
    {
        var lineCount = before.Lines.Count - (before.Lines[^1].SpanIncludingLineBreak.IsEmpty ? 1 : 0);
        var start = Math.Max(0, hunk[0].FirstLine - Context);
        var end = Math.Min(lineCount, hunk[^1].FirstLine + hunk[^1].Old.Length + Context);
        var growth = hunk.Sum(change => change.New.Length - change.Old.Length);
        text.Append($"@@ -{Range(start, end - start)} +{Range(start + growthBefore, end - start + growth)} @@\n");
        var line = start;
        foreach (var change in hunk)
        {
            AddContext(text, before, line, change.FirstLine);
            AddLines(text, change.Old, '-', _style.Red);
            AddLines(text, change.New, '+', _style.Green);
            line = change.FirstLine + change.Old.Length;
        }

        AddContext(text, before, line, end);
        return growth;
    }

    private static string Range(int start, int count) => $"{(count == 0 ? start : start + 1)},{count}";

    private void AddContext(StringBuilder text, SourceText before, int from, int to) => AddLines(
        text, Enumerable.Range(from, Math.Max(0, to - from)).Select(line => before.ToString(before.Lines[line].SpanIncludingLineBreak)), ' ', line => line);

    private void AddLines(StringBuilder text, IEnumerable<string> lines, char mark, Func<string, string> style)
    {
        foreach (var line in lines)
        {
            var content = line.EndsWith('\n') ? line[..^1] : line;
            text.Append(style(mark + (layout.IsTerminal ? DisplayText.Clean(content) : content))).Append('\n');
            if (!line.EndsWith('\n'))
                text.Append("\\ No newline at end of file\n");
        }
    }
}

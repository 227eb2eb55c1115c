using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;

namespace OutlineLint.Reporting.Findings.Text;

/// <summary>Each finding with its line, carets under the place, related places, and what the fix would make of it.</summary>
/// <param name="layout">How it is laid out.</param>
public sealed class FullFormat(FindingLayout layout) : TextFormat(layout)
{
    private const int MostRelated = 5;
    private const int MostFixLines = 6;

    private protected override string Show(DocumentFindings document)
    {
        var text = new StringBuilder();
        foreach (var finding in document.Findings)
            Show(text, document, finding);
        return text.ToString();
    }

    private void Show(StringBuilder text, DocumentFindings document, Finding finding)
    {
        var language = document.Language;
        var gutter = GutterOf(document, finding);
        var severity = SeverityText.WordFor(finding.Severity).In(language);
        text.Append($"{Colored(finding.Severity, $"{severity}[{finding.Rule.Id}]")} {Style.Bold(DisplayText.Clean(finding.Message.In(language)))}\n");
        AddPlace(text, document, finding.Span, "-->", finding.Rule.Name, gutter, carets => Colored(finding.Severity, new string('^', carets)));
        foreach (var related in finding.Related.Take(MostRelated))
            AddPlace(text, document, related.Span, ":::", DisplayText.Clean(related.Message.In(language)), gutter, carets => Style.Blue(new string('-', carets)));
        if (finding.Related.Length > MostRelated)
            text.Append($"{Blank(gutter)} = {More(finding.Related.Length - MostRelated).In(language)}\n");
        if (finding.Fix is { } fix)
            AddFix(text, document, fix, gutter);
        text.Append('\n');
    }

    private void AddPlace(StringBuilder text, DocumentFindings document, TextSpan span, string arrow, string label, int gutter, Func<int, string> carets)
    {
        var excerpt = Excerpt.Of(document.Text, span, Layout.Width - gutter - 3);
        var line = document.Text.Lines.IndexOf(span.Start) + 1;
        text.Append($"{Blank(gutter)}{Style.Dim(arrow)} {PlaceOf(document, span.Start)}{WordPlaceOf(document, span.Start)} {Style.Dim(label)}\n")
            .Append($"{Style.Dim(line.ToString(CultureInfo.InvariantCulture).PadLeft(gutter) + " |")} {excerpt.Text}\n")
            .Append($"{Blank(gutter)} {Style.Dim("|")} {DisplayText.Spaces(excerpt.Column)}{carets(excerpt.Width)}\n");
    }

    private void AddFix(StringBuilder text, DocumentFindings document, Fix fix, int gutter)
    {
        var option = fix.Applicability == FixApplicability.Safe ? "--fix" : "--unsafe-fixes";
        text.Append($"{Blank(gutter)} = {DisplayText.Clean(fix.Title.In(document.Language))} {Style.Dim($"({option})")}\n");
        var changes = LineChange.Of(document.Text, fix.Changes).ToList();
        if (changes.Sum(change => change.Old.Length + change.New.Length) > MostFixLines)
            return;
        foreach (var change in changes)
        {
            var columns = Layout.Width - gutter - 3;
            var at = FirstDifference(change);
            foreach (var line in change.Old)
                text.Append($"{Blank(gutter)} {Style.Red($"- {Cut(line, at, columns)}")}\n");
            foreach (var line in change.New)
                text.Append($"{Blank(gutter)} {Style.Green($"+ {Cut(line, at, columns)}")}\n");
        }
    }

    private static string Cut(string line, int at, int columns)
    {
        var content = line.TrimEnd('\r', '\n');
        return Excerpt.Of(content, Math.Min(at, content.Length), Math.Min(at, content.Length), columns).Text;
    }

    private static int FirstDifference(LineChange change) => change is { Old: [var old, ..], New: [var @new, ..] }
        ? old.Zip(@new).TakeWhile(pair => pair.First == pair.Second).Count()
        : 0;

    private static int GutterOf(DocumentFindings document, Finding finding)
    {
        var last = finding.Related.Take(MostRelated).Select(related => related.Span.Start).Append(finding.Span.Start).Max();
        return (document.Text.Lines.IndexOf(last) + 1).ToString(CultureInfo.InvariantCulture).Length;
    }

    private static string Blank(int gutter) => DisplayText.Spaces(gutter);

    private static Bilingual More(int count) => new($"另有 {count} 处", $"{count} more places");
}

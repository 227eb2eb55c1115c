using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Documents;
using OutlineLint.Documents.Word;
using OutlineLint.Documents.Word.Writing;
using OutlineLint.Linting;

namespace OutlineLint.Cli.Checking;

/// <summary>The fixes of a Word document: those that can be written into it, and a line for those that cannot.</summary>
/// <param name="document">The document.</param>
/// <param name="word">What was read of it.</param>
/// <param name="most">What may be applied.</param>
internal sealed class WordFixes(Document document, WordDocument word, FixApplicability most)
{
    private readonly List<Finding> _refused = [];

    /// <summary>The result with the fixes that can be written, and without the others.</summary>
    public LintResult Keep(LintResult result)
    {
        _refused.Clear();
        var offered = result.Findings.Where(finding => finding.Fix is { Changes.IsEmpty: false } fix && fix.Applicability <= most);
        Try([.. offered.OrderBy(finding => finding.Fix!.Changes[0].Span.Start)], result.Outline.Tree.Text);
        var refused = _refused.ToHashSet(ReferenceEqualityComparer.Instance);
        return result with { Findings = [.. result.Findings.Select(finding => refused.Contains(finding) ? finding with { Fix = null } : finding)] };
    }

    /// <summary>The line that says what is left; null when nothing is.</summary>
    /// <param name="result">What is found in the repaired text, with every fix.</param>
    public DocumentError? Left(LintResult result)
    {
        Keep(result);
        var rules = _refused.Select(finding => finding.Rule.Id).Distinct(StringComparer.Ordinal).ToList();
        return rules.Count == 0 ? null : new(document.FileName, LeftText(_refused.Count, string.Join('、', rules), string.Join(", ", rules)));
    }

    /// <summary>Writes the repaired text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="mode">How changes are written.</param>
    /// <param name="time">When they are made.</param>
    /// <param name="map">Leads from the repaired text to the document as it is now.</param>
    /// <returns>Why nothing is written, or null when it is.</returns>
    public DocumentError? Write(SourceText text, WordFixMode mode, DateTimeOffset time, out WordMap map)
    {
        map = word.Map;
        if (WordRepair.Write(word, text, document.Text, mode, time, out var problem) is not { } written)
            return new(document.FileName, problem);
        map = written.Map;
        return DocumentWriter.Write(document, written.Package.Bytes.ToArray());
    }

    /// <summary>Tries many fixes at once and halves of them when that fails: most documents take all.</summary>
    private void Try(List<Finding> findings, SourceText text)
    {
        if (findings.Count == 0)
            return;
        var (together, rest) = Apart(findings);
        if (!WordRepair.CanWrite(word, text.WithChanges(together.SelectMany(finding => finding.Fix!.Changes)), document.Text))
        {
            if (together.Count == 1)
            {
                _refused.Add(together[0]);
            }
            else
            {
                Try(together[..(together.Count / 2)], text);
                Try(together[(together.Count / 2)..], text);
            }
        }

        Try(rest, text);
    }

    /// <summary>The fixes that do not touch each other, and those that touch one of them.</summary>
    private static (List<Finding> Together, List<Finding> Others) Apart(List<Finding> findings)
    {
        var (together, rest, end) = (new List<Finding>(), new List<Finding>(), -1);
        foreach (var finding in findings)
        {
            var isFree = finding.Fix!.Changes[0].Span.Start > end;
            (isFree ? together : rest).Add(finding);
            end = isFree ? finding.Fix.Changes[^1].Span.End : end;
        }

        return (together, rest);
    }

    private static Bilingual LeftText(int count, string rules, string englishRules) => new(
        $"{count} 处问题（{rules}）涉及自动编号或不能改写的内容，未修复，请在 Word 中修改。",
        $"{count} finding(s) ({englishRules}) are about automatic numbers or content that cannot be changed here; left for you to repair in Word");
}

using System.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Documents;
using OutlineLint.Linting;

namespace OutlineLint.Reporting.Findings.Sarif;

/// <summary>A baseline on disk. The paths in it begin where the file is, so that it means the same from any folder.</summary>
/// <param name="name">The file as it was named.</param>
/// <param name="path">Its full path.</param>
/// <param name="currentFolder">Where the names of documents begin.</param>
public sealed class BaselineFile(string name, string path, string currentFolder)
{
    /// <summary>Whether the file is there.</summary>
    public bool Exists => File.Exists(path);

    /// <summary>What the baseline accepts, or null with what is wrong with the file.</summary>
    public Baseline? Read(out DocumentError? error)
    {
        error = null;
        try
        {
            return Baseline.Parse(File.ReadAllText(path));
        }
        catch (FormatException)
        {
            error = new(name, NoBaseline);
        }
        catch (Exception exception) when (FileProblem.IsFrom(exception))
        {
            error = new(name, FileProblem.Describe(exception));
        }

        return null;
    }

    /// <summary>Writes a baseline that accepts everything in these documents.</summary>
    /// <returns>Why it could not be written, or null when it was.</returns>
    public DocumentError? Write(IEnumerable<DocumentFindings> documents, FindingLayout layout)
    {
        try
        {
            var format = new SarifFormat(layout with { PathOf = PathOf });
            var rendered = documents.Select((document, index) => format.Render(document, index)).Where(text => text.Length > 0);
            SafeFile.Write(path, new UTF8Encoding(false).GetBytes(format.Start + string.Join(format.Between, rendered) + format.End));
            return null;
        }
        catch (Exception exception) when (FileProblem.IsFrom(exception))
        {
            return new(name, FileProblem.Describe(exception));
        }
    }

    /// <summary>Accepts more: what the file has stays as it is. A file that is not there is written.</summary>
    /// <returns>Why it could not be done, or null when it was.</returns>
    public DocumentError? Add(DocumentFindings document, FindingLayout layout)
    {
        if (!Exists)
            return Write([document], layout);
        if (Read(out var error) is not { } baseline)
            return error;
        var added = document with { Findings = [.. document.Findings.Where(finding => !baseline.Accepts(PathOf(document.FileName), finding))], Suppressed = [] };
        if (added.Findings.IsEmpty)
            return null;
        try
        {
            SafeFile.Write(path, SarifAddition.Add(File.ReadAllBytes(path), added, layout with { PathOf = PathOf }));
            return null;
        }
        catch (Exception exception) when (FileProblem.IsFrom(exception))
        {
            return new(name, FileProblem.Describe(exception));
        }
    }

    /// <summary>The path of a document as the baseline names it.</summary>
    public string PathOf(string fileName) => FileNames.Relative(Path.GetDirectoryName(path)!, Path.GetFullPath(fileName, currentFolder));

    private static readonly Bilingual NoBaseline = new("不是有效的基线文件（SARIF）；可用 --write-baseline 重新生成。", "is no baseline (SARIF); --write-baseline makes a new one");
}

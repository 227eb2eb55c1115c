using OutlineLint.Diagnostics;
using OutlineLint.Documents;
using OutlineLint.Documents.Word.Writing;
using OutlineLint.Linting;
using OutlineLint.Reporting.Findings;

namespace OutlineLint.Cli.Checking;

/// <summary>The copy of a Word document that gets a comment for each finding.</summary>
/// <param name="FileName">The file, as it was named.</param>
/// <param name="Path">The full path.</param>
/// <param name="Clock">What tells when the comments are written.</param>
internal sealed record AnnotatedCopy(string FileName, string Path, TimeProvider Clock)
{
    /// <summary>Writes the copy.</summary>
    /// <returns>Why it is not written, or null when it is.</returns>
    public DocumentError? Write(Document document, DocumentFindings shown, RuleCatalog rules)
    {
        if (document.Word is not { } word)
            return new(document.FileName, NotWord);
        if (WordAnnotator.Annotate(word, FindingComment.ForAll(shown, rules), Clock.GetUtcNow(), out var problem) is not { } bytes)
            return new(FileName, problem);
        try
        {
            SafeFile.Write(Path, bytes);
            return null;
        }
        catch (Exception exception) when (FileProblem.IsFrom(exception))
        {
            return new(FileName, FileProblem.Describe(exception));
        }
    }

    public static readonly Bilingual NotWord = new("不是 Word 文档，--annotate 只能给 .docx 加批注。", "is no Word document; --annotate writes comments into .docx only");
}

using OutlineLint.Diagnostics;

namespace OutlineLint.Reporting.Page.Live;

/// <summary>What a live page can do with a document, beside showing it.</summary>
/// <param name="Version">The version of the file that is shown.</param>
/// <param name="IsOwn">Whether it is the file that the page was opened for, which it may repair; others were dropped on the page and are only looked at.</param>
/// <param name="CopyName">What a copy with comments is to be called: “speech-批注.docx”; null when the document can have none.</param>
public sealed record LiveDocument(int Version, bool IsOwn, string? CopyName)
{
    /// <summary>What a copy of a document with comments is called: “讲话-批注.docx”.</summary>
    public static string CopyNameOf(string fileName, MessageLanguage language) => $"{Path.GetFileNameWithoutExtension(fileName)}-{LiveWords.CopySuffix.In(language)}.docx";
}

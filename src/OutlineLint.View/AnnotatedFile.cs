using Microsoft.AspNetCore.Http;
using OutlineLint.Diagnostics;
using OutlineLint.Documents.Word.Writing;
using OutlineLint.Reporting.Findings;

namespace OutlineLint.View;

/// <summary>A Word document with a comment at each finding.</summary>
internal static class AnnotatedFile
{
    private const string ContentType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static readonly Bilingual NotWord = new("不是 Word 文档，不能加批注。", "this is no Word document; only those can have comments");

    /// <summary>Makes it.</summary>
    /// <returns>The file, or null when there is none, for the reason that <paramref name="problem"/> says.</returns>
    public static byte[]? Make(ViewedFile file, ViewOptions options, out Bilingual problem)
    {
        problem = file.Error?.InBoth() ?? NotWord;
        return file is { Document.Word: { } word, Findings: { } findings }
            ? WordAnnotator.Annotate(word, FindingComment.ForAll(findings, options.Rules), options.Clock.GetUtcNow(), out problem)
            : null;
    }

    /// <summary>Sends it; a browser saves it and opens nothing.</summary>
    public static Task WriteAsync(HttpResponse response, byte[] bytes)
    {
        response.ContentType = ContentType;
        response.ContentLength = bytes.Length;
        response.Headers.ContentDisposition = "attachment";
        return response.Body.WriteAsync(bytes).AsTask();
    }
}

using OutlineLint.Diagnostics;
namespace OutlineLint.Documents;

/// <summary>Writes a document back: in its encoding, with its byte order mark and permissions, all of it or nothing.</summary>
public static class DocumentWriter
{
    /// <summary>
    /// Replaces the text of the document's file. The file must still hold exactly what was read from it.
    /// A symbolic link stays; the file that it points to is written.
    /// </summary>
    /// <returns>Why nothing was written, or null when it was.</returns>
    public static DocumentError? Write(Document document, string text)
    {
        if (document.Path is null)
            return new(document.FileName, StandardInput);
        if (document.Word is not null)
            return new(document.FileName, Word);
        return document.Encoding.Encode(text) is { } bytes ? Write(document, bytes) : new(document.FileName, NotEncodable(document));
    }

    /// <summary>Replaces the bytes of the document's file, as <see cref="Write(Document, string)"/> does.</summary>
    /// <returns>Why nothing was written, or null when it was.</returns>
    public static DocumentError? Write(Document document, byte[] bytes)
    {
        if (document.Path is null)
            return new(document.FileName, StandardInput);
        try
        {
            return Replace(document, bytes, Target(document.Path)) is { } problem ? new(document.FileName, problem) : null;
        }
        catch (Exception exception) when (FileProblem.IsFrom(exception))
        {
            return new(document.FileName, FileProblem.Describe(exception));
        }
    }

    /// <summary>Why a text cannot be stored as the document is.</summary>
    public static Bilingual NotEncodable(Document document) => new(
        $"新文本中有 {document.Encoding.Name} 不能表示的字符，未写入。",
        $"the new text has a character that {document.Encoding.Name} cannot hold; not written");

    private static readonly Bilingual StandardInput = new("标准输入不能写回。", "standard input cannot be written back");
    private static readonly Bilingual Word = new("是 Word 文档，不能写成纯文本，请用 outlinelint check --fix 修复。", "is a Word document, which is not written as plain text; repair it with outlinelint check --fix");
    private static readonly Bilingual Changed = new("文件内容与读取时不一致，未写入。", "no longer holds what was read from it; not written");
    private static readonly Bilingual ReadOnly = new("文件是只读的，未写入。", "is read-only; not written");

    private static string Target(string path) => File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;

    private static Bilingual? Replace(Document document, byte[] bytes, string target)
    {
        if (File.GetAttributes(target).HasFlag(FileAttributes.ReadOnly))
            return ReadOnly;
        if (!HoldsWhatWasRead(document, target))
            return Changed;
        SafeFile.Replace(target, bytes);
        return null;
    }

    /// <summary>The bytes themselves are compared: no time stamp is as sure, and reading pays nothing for it.</summary>
    private static bool HoldsWhatWasRead(Document document, string target)
    {
        var expected = document.Word is { } word ? word.Package.Bytes : document.Encoding.Encode(document.Text.ToString());
        return File.ReadAllBytes(target).AsSpan().SequenceEqual(expected.Span);
    }
}

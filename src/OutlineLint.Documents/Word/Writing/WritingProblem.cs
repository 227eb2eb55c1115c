using OutlineLint.Diagnostics;

namespace OutlineLint.Documents.Word.Writing;

/// <summary>Why a Word document is not written, in words.</summary>
internal static class WritingProblem
{
    public static readonly Bilingual Archive = new("压缩包的存储方式特殊，不能改写，未写入。", "is an archive stored in an unusual way, which cannot be written again; not written");

    public static readonly Bilingual Fixed = new("修改涉及不能改写的内容，未写入。", "would have to be changed where it cannot be; not written");

    public static Bilingual Encoding(string part) => new($"内部文件 {part} 的编码不是 UTF-8 或 UTF-16，未写入。", $"has a part that is neither UTF-8 nor UTF-16 ({part}); not written");

    public static readonly Bilingual NotTheSame = new("修改后的文档读出的文字与预期不符，未写入。", "would read otherwise than the repaired text; not written");
}

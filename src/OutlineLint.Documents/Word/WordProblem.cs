using OutlineLint.Diagnostics;

namespace OutlineLint.Documents.Word;

/// <summary>Why a Word document is not read, in words.</summary>
internal static class WordProblem
{
    public static readonly Bilingual OldFormat = new("是旧版 Word 格式（.doc），请另存为 .docx 再检查。", "is in the old format of Word (.doc); save it as .docx first");

    public static readonly Bilingual Encrypted = new("设有打开密码，请取消密码后再检查。", "is encrypted; remove the password first");

    public static readonly Bilingual Macros = new("含有宏，不予读取，请另存为不含宏的 .docx。", "has macros and is not read; save it as .docx without macros");

    public static readonly Bilingual Damaged = new("不是有效的 .docx 文件，可能已经损坏。", "is no valid .docx file, or is damaged");

    public static readonly Bilingual NotWord = new("是压缩包，但里面没有 Word 文档。", "is an archive without a Word document in it");

    public static readonly Bilingual Strict = new("是“严格 Open XML”格式，请另存为普通的“Word 文档（*.docx）”再检查。", "is a Strict Open XML document; save it as an ordinary Word document (*.docx) first");

    public static readonly Bilingual TooManyParts = new($"内部文件超过 {WordPackage.MaximumParts} 个，不予读取。", $"has more than {WordPackage.MaximumParts} parts and is not read");

    public static Bilingual TooLarge(string part) => new($"解压后过大（{part}），不予读取。", $"is too large once unpacked ({part}) and is not read");

    public static Bilingual Bomb(string part) => new($"压缩比异常（{part}），疑似压缩炸弹，不予读取。", $"is compressed beyond reason ({part}), as a zip bomb is, and is not read");

    public static Bilingual Dtd(string part) => new($"含有文档类型声明或外部实体（{part}），不予读取。", $"has a document type or external entities ({part}) and is not read");

    public static Bilingual BadXml(string part) => new($"已经损坏：{part} 不是有效的 XML。", $"is damaged: {part} is no valid XML");

    public static Bilingual TooDeep(string part) => new($"嵌套过深（{part}），不予读取。", $"is nested too deeply ({part}) and is not read");
}

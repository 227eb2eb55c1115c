using OutlineLint.Diagnostics;
namespace OutlineLint.Documents;

/// <summary>Why a file could not be read or written, in one line.</summary>
/// <param name="FileName">The file, as it was named.</param>
/// <param name="Message">What is wrong with it.</param>
public sealed record DocumentError(string FileName, Bilingual Message)
{
    /// <summary>The line that people read: “speech.txt: 文件不存在。”.</summary>
    public string In(MessageLanguage language) => $"{FileName}: {Message.In(language)}";

    /// <summary>That line in both languages.</summary>
    public Bilingual InBoth() => new(In(MessageLanguage.Chinese), In(MessageLanguage.English));
}

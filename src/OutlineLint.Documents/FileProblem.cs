using OutlineLint.Diagnostics;
namespace OutlineLint.Documents;

/// <summary>What the system said of a file, in words.</summary>
public static class FileProblem
{
    internal static readonly Bilingual NotFound = new("文件不存在。", "no such file or folder");

    internal static readonly Bilingual NoMatch = new("没有匹配的文件。", "no file matches");

    internal static readonly Bilingual TooLarge = new("文件太大，超过 512 MB。", "is larger than 512 MB");

    /// <summary>Whether the exception is the system's answer about a file, and not a mistake of this program.</summary>
    public static bool IsFrom(Exception exception) => exception is IOException or UnauthorizedAccessException;

    /// <summary>The exception in one line.</summary>
    public static Bilingual Describe(Exception exception) => exception switch
    {
        FileNotFoundException or DirectoryNotFoundException => NotFound,
        UnauthorizedAccessException => new("没有权限，或者不是文件。", "permission denied, or not a file"),
        _ => new($"系统错误：{FirstLine(exception.Message)}", FirstLine(exception.Message)),
    };

    private static string FirstLine(string message) => message.Split('\n')[0].TrimEnd('\r', '.', ' ');
}

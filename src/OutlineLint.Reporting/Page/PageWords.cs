using OutlineLint.Diagnostics;

namespace OutlineLint.Reporting.Page;

/// <summary>What the page says on its own account.</summary>
internal static class PageWords
{
    public static readonly Bilingual Outline = new("提纲", "Outline");
    public static readonly Bilingual NoOutline = new("这篇讲话没有读出提纲。", "No outline was found in this speech");
    public static readonly Bilingual Text = new("正文", "Text");
    public static readonly Bilingual Findings = new("问题", "Findings");
    public static readonly Bilingual NoFindings = new("没有发现问题。", "Nothing to report");
    public static readonly Bilingual Documents = new("文件", "Documents");
    public static readonly Bilingual NoDocuments = new("没有读到文件。", "There is no document to show");
    public static readonly Bilingual Filter = new("筛选提纲和问题", "Filter outline and findings");
    public static readonly Bilingual FilterBriefly = new("筛选 /", "Filter /");
    public static readonly Bilingual Show = new("显示哪些问题", "Which findings are shown");
    public static readonly Bilingual Theme = new("浅色 / 深色", "Light / dark");
    public static readonly Bilingual Tools = new("工具", "Tools");
    public static readonly Bilingual Close = new("关闭", "Close");
    public static readonly Bilingual Previous = new("上一个问题", "Previous finding");
    public static readonly Bilingual Next = new("下一个问题", "Next finding");
    public static readonly Bilingual Why = new("为什么", "Why");
    public static readonly Bilingual Clause = new("依据", "Clause");
    public static readonly Bilingual Repair = new("改法", "Repair");
    public static readonly Bilingual LookFirst = new("请看过再用", "look before you use it");
    public static readonly Bilingual Related = new("另见", "See also");
    public static readonly Bilingual Here = new("此处", "here");
    public static readonly Bilingual Keys = new(
        "j / k 下一个、上一个问题 · Esc 收起 · / 筛选 · 提纲中可用方向键",
        "j / k next and previous finding · Esc closes · / filters · arrow keys move in the outline");

    public static Bilingual OutlineOf(string title) => new($"提纲：{title}", $"Outline: {title}");

    public static Bilingual TextOf(string title) => new($"正文：{title}", $"Text: {title}");

    public static Bilingual FindingsOf(string title) => new($"问题：{title}", $"Findings: {title}");

    public static Bilingual Problems(int count) => new($"{count} 个问题", count == 1 ? "1 finding" : $"{count} findings");

    public static Bilingual Line(int line) => new($"第 {line} 行", $"line {line}");

    public static Bilingual More(int count) => new($"另有 {count} 处", $"{count} more places");

    public static Bilingual Cut(int characters) => new($"…（共 {characters} 字）", $"… ({characters} characters)");
}

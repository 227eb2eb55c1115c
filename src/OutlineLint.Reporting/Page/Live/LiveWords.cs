using OutlineLint.Diagnostics;

namespace OutlineLint.Reporting.Page.Live;

/// <summary>What the page says when it is live.</summary>
internal static class LiveWords
{
    public static readonly Bilingual Apply = new("应用修改", "Apply");
    public static readonly Bilingual ApplyOffered = new("看过了，应用修改", "Looked at it: apply");
    public static readonly Bilingual Undo = new("撤销", "Undo");
    public static readonly Bilingual Choose = new("看另一篇", "Look at another");
    public static readonly Bilingual ChooseHint = new("选一份 .txt、.md 或 .docx，也可以直接拖到页面上", "Choose a .txt, .md or .docx, or drop it on the page");
    public static readonly Bilingual Dismiss = new("不再显示这一篇", "Show this one no longer");
    public static readonly Bilingual Dropped = new("拖入的文件：只看不改，也不保存", "dropped: shown only, stored nowhere");
    public static readonly Bilingual Download = new("下载带批注的 Word 文件", "Download with comments");
    public static readonly Bilingual CopySuffix = new("批注", "comments");
    public static readonly Bilingual Drop = new("松开鼠标，看这份文件", "Let go to look at this file");
    public static readonly Bilingual DropHint = new(".txt、.md 或 .docx；只在这台电脑上读，不会保存", ".txt, .md or .docx; read on this machine only, and stored nowhere");
    public static readonly Bilingual Keys = new(" · a 应用修改 · u 撤销", " · a applies the repair · u takes it back");

    /// <summary>What the script says, by the names that it has for it.</summary>
    public static readonly (string Name, Bilingual Words)[] Said =
    [
        ("applied", new("已修改并存盘。", "Repaired and saved.")),
        ("undone", new("已撤销，文件恢复原样。", "Taken back: the file is as it was.")),
        ("changed", new("文件有变动，页面已更新。", "The file has changed; so has the page.")),
        ("lost", new("与程序的连接断开，正在重新连接……", "The connection to the program is lost; trying again …")),
        ("ended", new("程序已经结束。页面还可以看，但不再更新；要修改，请重新运行 outlinelint view。", "The program has ended. The page can still be read, but changes no more; to repair, run outlinelint view again.")),
        ("regained", new("已重新连接。", "Connected again.")),
        ("recovered", new("文件又能读了。", "The file can be read again.")),
        ("last", new("下面是最后一次读到的内容。", ". Below is what was read last.")),
        ("unreachable", new("没有连上程序，什么也没有改。", "The program could not be reached; nothing was changed.")),
        ("unreadable", new("浏览器读不到这份文件。", "The browser cannot read this file.")),
        ("folder", new("请拖入文件，不能是文件夹。", "Drop files, not folders.")),
        ("large", new("文件太大，超过 32 MB。", "The file is larger than 32 MB.")),
        ("downloaded", new("已生成带批注的副本。", "The copy with comments is made.")),
    ];
}

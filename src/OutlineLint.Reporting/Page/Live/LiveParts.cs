using OutlineLint.Diagnostics;

namespace OutlineLint.Reporting.Page.Live;

/// <summary>What only a live page has: buttons that change the file, and places where it says what became of that.</summary>
internal static class LiveParts
{
    /// <summary>The kinds of file that can be dropped, as an input for files takes them.</summary>
    private const string Accepted = ".txt,.md,.markdown,.docx";

    /// <summary>The buttons in the bar.</summary>
    public static void WriteTools(HtmlBuilder html, MessageLanguage language)
    {
        WriteTool(html, "undo", "↶", LiveWords.Undo, LiveWords.Undo, language, isHidden: true);
        WriteTool(html, "choose", "＋", LiveWords.Choose, LiveWords.ChooseHint, language, isHidden: false);
        html.Open("input", ("type", "file"), ("class", "chosen"), ("accept", Accepted), ("multiple", ""), ("aria-label", LiveWords.ChooseHint.In(language)), ("hidden", ""));
    }

    /// <summary>Banner, toast and the sheet that covers the page while a file is dragged over it; the words that the script says go with them.</summary>
    public static void Write(HtmlBuilder html, MessageLanguage language)
    {
        html.Open("div", [("class", "live"), .. LiveWords.Said.Select(said => ($"data-{said.Name}", (string?)said.Words.In(language)))]).Line();
        html.Open("p", ("class", "banner"), ("role", "alert"), ("hidden", "")).Close("p").Line();
        html.Open("div", ("class", "toast")).Open("p", ("class", "said"), ("role", "status"), ("aria-live", "polite")).Close("p");
        html.Element("button", LiveWords.Undo.In(language), ("type", "button"), ("class", "undo"), ("hidden", ""));
        html.Element("button", "×", ("type", "button"), ("class", "hush"), ("aria-label", PageWords.Close.In(language)));
        html.Close("div").Line();
        html.Open("div", ("class", "drop"), ("hidden", ""), ("aria-hidden", "true")).Element("p", LiveWords.Drop.In(language)).Element("p", LiveWords.DropHint.In(language), ("class", "hint")).Close("div").Line();
        html.Close("div").Line();
    }

    /// <summary>The button on the card of a finding that can be repaired.</summary>
    public static void WriteApply(HtmlBuilder html, DocumentView view, Fix fix, int number)
    {
        var isOffered = fix.Applicability == FixApplicability.Unsafe;
        html.Element("button", (isOffered ? LiveWords.ApplyOffered : LiveWords.Apply).In(view.Language), ("type", "button"), ("class", isOffered ? "apply offered" : "apply"),
            ("data-finding", HtmlBuilder.Number(number)), ("aria-describedby", view.MessageId(number)));
    }

    /// <summary>The button that gives the document back with comments.</summary>
    public static void WriteDownload(HtmlBuilder html, DocumentView view)
    {
        if (view.Document.Live?.CopyName is { } name)
            html.Element("button", LiveWords.Download.In(view.Language), ("type", "button"), ("class", "download"), ("data-name", name)).Line();
    }

    private static void WriteTool(HtmlBuilder html, string name, string sign, Bilingual words, Bilingual hint, MessageLanguage language, bool isHidden)
    {
        html.Open("button", ("type", "button"), ("class", name), ("title", hint.In(language)), ("hidden", isHidden ? "" : null));
        html.Element("span", sign, ("aria-hidden", "true")).Element("span", words.In(language), ("class", "word")).Close("button");
    }
}

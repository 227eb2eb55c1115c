using System.Text;

namespace OutlineLint.Reporting.Page;

/// <summary>The files that the page is made of: a template, style sheets and ES modules, embedded in the program.</summary>
public static class PageAssets
{
    private const string Import = "import ";
    private const string Export = "export ";

    /// <summary>The page with places for what differs.</summary>
    public static string Template { get; } = Read("page.html");

    /// <summary>What the page looks like.</summary>
    public static string Style { get; } = string.Concat(((string[])["colors.css", "page.css", "outline.css", "text.css", "cards.css", "narrow.css", "print.css"]).Select(Read));

    /// <summary>What a live page looks like.</summary>
    public static string LiveStyle => Live.Value.Style;

    /// <summary>The colours of the dark page.</summary>
    public static string Dark { get; } = Read("dark.css");

    /// <summary>The modules of the page in an order in which each stands behind those that it imports.</summary>
    public static IReadOnlyList<string> Modules { get; } =
        ["dom.js", "documents.js", "panels.js", "reading.js", "findings.js", "tree.js", "filter.js", "theme.js", "keys.js", "main.js"];

    /// <summary>The modules of a live page, in such an order too.</summary>
    public static IReadOnlyList<string> LiveModules { get; } =
        [.. Modules, "toast.js", "server.js", "place.js", "swap.js", "connection.js", "repair.js", "drop.js", "download.js", "memory.js", "live.js"];

    /// <summary>The script of a page.</summary>
    public static string Script => Still.Value;

    /// <summary>The script of a live page.</summary>
    public static string LiveScript => Live.Value.Script;

    // Nobody pays for the page that is not asked for.
    private static readonly Lazy<string> Still = new(() => Join(Modules));
    private static readonly Lazy<(string Style, string Script)> Live = new(() => (Style + Read("live.css"), Join(LiveModules)));

    /// <summary>
    /// ES modules joined into one. They share one scope then, so that imports and the word <c>export</c> go; two of them may not use one name for two things.
    /// </summary>
    /// <param name="modules">Their names, each behind those that it imports.</param>
    public static string Join(IEnumerable<string> modules)
    {
        var script = new StringBuilder();
        foreach (var line in modules.SelectMany(module => Read(module).Split('\n')).Where(line => !line.StartsWith(Import, StringComparison.Ordinal)))
            script.Append(line.StartsWith(Export, StringComparison.Ordinal) ? line[Export.Length..] : line).Append('\n');
        return script.ToString();
    }

    /// <summary>How a content security policy names a script or a style that stands in the page.</summary>
    public static string SourceOf(string content) => $"'sha256-{Convert.ToBase64String(Sha256.Hash(Encoding.UTF8.GetBytes(content)))}'";

    private static string Read(string name)
    {
        using var stream = typeof(PageAssets).Assembly.GetManifestResourceStream($"page/{name}") ?? throw new InvalidOperationException($"The page lacks {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}

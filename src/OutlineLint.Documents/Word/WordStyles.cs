using System.Xml.Linq;

namespace OutlineLint.Documents.Word;

/// <summary>The styles of a document, each with those that it is based on.</summary>
internal sealed class WordStyles
{
    /// <summary>No style is based on so many others; a circle of them is not followed for ever.</summary>
    private const int LongestChain = 32;

    private readonly Dictionary<string, WordStyle> _styles = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordStyle[]> _chains = new(StringComparer.Ordinal);
    private readonly string? _defaultParagraph;
    private readonly bool _hidesByDefault;

    public WordStyles(XElement? root)
    {
        foreach (var element in root?.Elements(W.Main + "style") ?? [])
        {
            var style = WordStyle.From(element);
            _styles.TryAdd(style.Id, style);
            if (element.Attribute(W.Main + "type")?.Value == "paragraph" && element.Attribute(W.Main + "default")?.Value is "1" or "true" or "on")
                _defaultParagraph ??= style.Id;
        }

        var defaults = root?.Element(W.Main + "docDefaults")?.Element(W.Main + "rPrDefault")?.Element(W.RunProperties);
        _hidesByDefault = W.SwitchOf(defaults, W.Vanish) ?? false;
    }

    /// <summary>The style of a paragraph and those below it, nearest first; the default style for one that names none.</summary>
    public WordStyle[] ForParagraph(XElement? properties) => Chain(W.ValueOf(properties, W.ParagraphStyle) ?? _defaultParagraph);

    /// <summary>A style and those that it is based on, nearest first; none when there is no such style.</summary>
    public WordStyle[] Chain(string? id)
    {
        if (id is null)
            return [];
        if (_chains.TryGetValue(id, out var known))
            return known;
        var chain = new List<WordStyle>();
        for (var next = id; next is not null && chain.Count < LongestChain && _styles.TryGetValue(next, out var style); next = style.BasedOn)
            chain.Add(style);
        return _chains[id] = [.. chain];
    }

    /// <summary>Whether text with these properties is hidden: by itself, by its own style, by that of its paragraph.</summary>
    public bool IsHidden(XElement? runProperties, WordStyle[] paragraph) =>
        W.SwitchOf(runProperties, W.Vanish)
        ?? Array.Find(Chain(W.ValueOf(runProperties, W.RunStyle)), style => style.IsHidden is not null)?.IsHidden
        ?? Array.Find(paragraph, style => style.IsHidden is not null)?.IsHidden
        ?? _hidesByDefault;

    /// <summary>The heading level of a paragraph, 1 to 9, or 0 for text: as it says itself, or its styles by level or by name.</summary>
    public static int HeadingLevel(XElement? properties, WordStyle[] paragraph)
    {
        if (W.NumberOf(properties, W.OutlineLevel) is { } own)
            return Level(own);
        foreach (var style in paragraph)
        {
            if (style.OutlineLevel is { } level)
                return Level(level);
            if (NamedLevel(style.Name) is > 0 and var named)
                return named;
        }

        return 0;
    }

    /// <summary>Whether the paragraph is an entry of a table of contents by its style: “toc 1”, “目录 1”.</summary>
    public static bool IsContents(WordStyle[] paragraph) =>
        Array.Exists(paragraph, style => style.Name.StartsWith("toc ", StringComparison.OrdinalIgnoreCase) || style.Name is ['目', '录', ' ' or (>= '1' and <= '9'), ..]);

    private static int Level(int outlineLevel) => outlineLevel is >= 0 and <= 8 ? outlineLevel + 1 : 0;

    private static int NamedLevel(string name)
    {
        var rest = name.StartsWith("heading", StringComparison.OrdinalIgnoreCase) ? name.AsSpan(7) : name.StartsWith("标题", StringComparison.Ordinal) ? name.AsSpan(2) : default;
        return rest.Trim() is [>= '1' and <= '9' and var digit] ? digit - '0' : 0;
    }
}

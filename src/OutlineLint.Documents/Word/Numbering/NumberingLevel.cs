using System.Xml.Linq;

namespace OutlineLint.Documents.Word.Numbering;

/// <summary>One level of a list as <c>w:lvl</c> defines it.</summary>
internal sealed record NumberingLevel
{
    /// <summary>What a level is that says nothing: no number is seen.</summary>
    public static NumberingLevel Empty { get; } = new();

    public int Start { get; init; } = 1;

    public string Format { get; init; } = "decimal";

    /// <summary>What is seen: “%1、”, “第%1章”, “%1.%2”; a bullet as it is.</summary>
    public string Text { get; init; } = "";

    /// <summary>The font of the number; a bullet means something else in Wingdings.</summary>
    public string? Font { get; init; }

    /// <summary>What stands behind the number: tab, space or nothing.</summary>
    public string Suffix { get; init; } = "tab";

    /// <summary>Whether every number in the text is written in plain figures: “1.1” in “第一章”.</summary>
    public bool IsLegal { get; init; }

    /// <summary>The level, from 1, behind which this one begins again; 0 for never, null for every level above.</summary>
    public int? RestartsAfter { get; init; }

    /// <summary>The paragraph style that is numbered so.</summary>
    public string? StyleId { get; init; }

    /// <summary>The number is hidden with the text that its properties hide.</summary>
    public bool IsHidden { get; init; }

    /// <summary>The element in <c>numbering.xml</c>, or null for <see cref="Empty"/>.</summary>
    public XElement? Element { get; init; }

    public static NumberingLevel From(XElement level)
    {
        var properties = level.Element(W.RunProperties);
        var fonts = properties?.Element(W.Main + "rFonts");
        return new()
        {
            Start = W.NumberOf(level, W.Main + "start") ?? 1,
            Format = FormatOf(level),
            Text = W.ValueOf(level, W.Main + "lvlText") ?? "",
            Font = fonts?.Attribute(W.Main + "ascii")?.Value ?? fonts?.Attribute(W.Main + "hAnsi")?.Value,
            Suffix = W.ValueOf(level, W.Main + "suff") ?? "tab",
            IsLegal = W.SwitchOf(level, W.Main + "isLgl") ?? false,
            RestartsAfter = W.NumberOf(level, W.Main + "lvlRestart"),
            StyleId = W.ValueOf(level, W.ParagraphStyle),
            IsHidden = W.SwitchOf(properties, W.Vanish) ?? false,
            Element = level,
        };
    }

    /// <summary>Newer formats stand in one branch of an alternative, with a plain one for older programs in the other.</summary>
    private static string FormatOf(XElement level)
    {
        var name = W.Main + "numFmt";
        var format = level.Element(name) ?? level.Element(W.Compatibility + "AlternateContent")?.Element(W.Compatibility + "Fallback")?.Element(name);
        return format?.Attribute(W.Val)?.Value ?? "decimal";
    }
}

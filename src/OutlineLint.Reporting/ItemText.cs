using OutlineLint.Outlining;

namespace OutlineLint.Reporting;

/// <summary>An item of an outline as one line of text.</summary>
public static class ItemText
{
    /// <summary>The marker and the heading: “一、总体要求”, “1. 水源”, “第三条 适用范围”.</summary>
    /// <param name="item">The item.</param>
    /// <param name="space">What stands behind a marker that needs a space.</param>
    public static string Of(OutlineItem item, char space = ' ') => Marker(item, space) + DisplayText.Clean(item.Heading);

    /// <summary>The marker with the space that its form asks for: behind “1.” and “第三条”, but not behind “一、”, “（一）” and “一是”.</summary>
    public static string Marker(OutlineItem item, char space = ' ')
    {
        var marker = DisplayText.Clean(item.Marker);
        var needsSpace = marker is [.., <= '\u00FF'] or ['第', .., '编' or '章' or '节' or '条' or '款'];
        return needsSpace ? marker + space : marker;
    }

    /// <summary>The word that programs read for where an item stands: heading, paragraph-item, inline-item, inferred.</summary>
    public static string KindOf(OutlineItem item) => item.Kind switch
    {
        OutlineItemKind.Heading => "heading",
        OutlineItemKind.ParagraphItem => "paragraph-item",
        OutlineItemKind.InlineItem => "inline-item",
        _ => "inferred",
    };
}

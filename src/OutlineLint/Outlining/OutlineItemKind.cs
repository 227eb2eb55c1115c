namespace OutlineLint.Outlining;

/// <summary>Where an item of the outline stands in the text.</summary>
public enum OutlineItemKind
{
    /// <summary>A marked line of its own: “一、总体要求”.</summary>
    Heading,

    /// <summary>A marker that opens a paragraph: “一是摸清底数。各村要……”.</summary>
    ParagraphItem,

    /// <summary>A marker inside a paragraph: “……：一是摸清底数；二是……”.</summary>
    InlineItem,

    /// <summary>A heading or lead sentence without a number, read from its form and its siblings.</summary>
    Inferred,
}

namespace OutlineLint.Syntax;

/// <summary>What a node, a token or a piece of trivia is.</summary>
public enum SyntaxKind
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Blanks at the start of a line.</summary>
    IndentTrivia,

    /// <summary>The # of a Markdown heading, with the blanks behind it.</summary>
    HashTrivia,

    /// <summary>The > of a Markdown quotation, with the blanks behind it.</summary>
    QuoteTrivia,

    /// <summary>The ** or __ that a Markdown emphasis opens with.</summary>
    EmphasisTrivia,

    /// <summary>Blanks behind a marker or at the end of a line.</summary>
    BlankTrivia,

    /// <summary>The end of a line: LF, CRLF, CR, NEL, LS or PS.</summary>
    EndOfLineTrivia,

    /// <summary>What stands before the numeral of a marker: “（”, “第”.</summary>
    MarkerPrefixToken,

    /// <summary>The numeral of a marker: “一”; for a bullet the bullet.</summary>
    OrdinalToken,

    /// <summary>What stands behind the numeral of a marker: “、”, “）”, “是”.</summary>
    MarkerSuffixToken,

    /// <summary>Text.</summary>
    TextToken,

    /// <summary>How many members a sentence announces: “三点”.</summary>
    CountToken,

    /// <summary>Whom a line speaks to: “同志们”.</summary>
    VocativeToken,

    /// <summary>The mark behind whom a line speaks to: “：”, “，”, “！”.</summary>
    VocativeMarkToken,

    /// <summary>The end of the text.</summary>
    EndOfFileToken,

    /// <summary>A marker with its tokens.</summary>
    Marker,

    /// <summary>A line of its own that has no final mark, or that Markdown marks as a heading.</summary>
    HeadingLine,

    /// <summary>A paragraph.</summary>
    Paragraph,

    /// <summary>A line of its own that addresses the audience: “同志们：”.</summary>
    SalutationLine,

    /// <summary>A line that opens with a closing formula: “我就讲这些，谢谢大家！”.</summary>
    ClosingLine,

    /// <summary>A line that no speaker says: page furniture, dots, rules.</summary>
    SkippedLine,

    /// <summary>The line that opens or closes a Markdown code block.</summary>
    FenceLine,

    /// <summary>The whole text.</summary>
    Speech,
}

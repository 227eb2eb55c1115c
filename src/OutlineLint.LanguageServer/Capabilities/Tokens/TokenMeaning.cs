namespace OutlineLint.LanguageServer.Capabilities.Tokens;

/// <summary>What a coloured piece of text is.</summary>
internal enum TokenMeaning
{
    /// <summary>The title.</summary>
    Title,

    /// <summary>The marker of a heading: “一、”.</summary>
    HeadingMarker,

    /// <summary>The marker of a member of a list: “一是”.</summary>
    MemberMarker,

    /// <summary>The words of a heading on a line of its own.</summary>
    Heading,

    /// <summary>The salutation or the closing.</summary>
    Courtesy,

    /// <summary>The count of a lead-in: “三点”.</summary>
    Count,

    /// <summary>Text that is not part of the speech.</summary>
    Skipped,
}

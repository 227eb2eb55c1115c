namespace OutlineLint.Diagnostics;

/// <summary>What a rule is about: the hundreds of its id.</summary>
public enum RuleCategory
{
    /// <summary>Suppressions and configuration: OL0xx.</summary>
    Meta,

    /// <summary>Title, salutation, closing and what stands around the speech: OL1xx.</summary>
    Frame,

    /// <summary>Numbers, styles and levels: OL2xx.</summary>
    Numbering,

    /// <summary>How a marker is written: OL3xx.</summary>
    Marker,

    /// <summary>Headings: OL4xx.</summary>
    Heading,

    /// <summary>Separators, paragraph ends and paired marks: OL5xx.</summary>
    Punctuation,

    /// <summary>What was left in the text: OL6xx.</summary>
    Hygiene,
}

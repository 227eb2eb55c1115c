namespace OutlineLint.Documents;

/// <summary>How the lines of a document end.</summary>
public enum NewLineKind
{
    /// <summary>The text is one line.</summary>
    None,

    /// <summary>Each with LF, as on Unix.</summary>
    LineFeed,

    /// <summary>Each with CR LF, as on Windows.</summary>
    CarriageReturnLineFeed,

    /// <summary>Each with CR, as on the old Macintosh.</summary>
    CarriageReturn,

    /// <summary>Not all alike.</summary>
    Mixed,
}

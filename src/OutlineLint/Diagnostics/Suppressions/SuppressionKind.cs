namespace OutlineLint.Diagnostics.Suppressions;

/// <summary>What a suppression comment does.</summary>
internal enum SuppressionKind
{
    /// <summary>A word that means nothing: <c>outlinelint-disble</c>.</summary>
    Unknown,

    /// <summary><c>outlinelint-disable-next-line</c>: the next line that is not blank.</summary>
    NextLine,

    /// <summary><c>outlinelint-disable</c>: from here on.</summary>
    Disable,

    /// <summary><c>outlinelint-enable</c>: no more from here on.</summary>
    Enable,

    /// <summary><c>outlinelint-disable-file</c>: in the whole text.</summary>
    File,
}

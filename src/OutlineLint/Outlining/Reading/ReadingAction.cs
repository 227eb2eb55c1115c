namespace OutlineLint.Outlining.Reading;

/// <summary>What a reading does with an event.</summary>
internal enum ReadingAction : byte
{
    /// <summary>The marker is plain text, or the cue none.</summary>
    Reject,

    /// <summary>The event is the next member of an open series.</summary>
    Continue,

    /// <summary>The event opens a series.</summary>
    Open,

    /// <summary>The cue leaves all lists.</summary>
    Suspend,

    /// <summary>The event continues a series that a cue had left.</summary>
    Resume,
}

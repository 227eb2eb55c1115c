namespace OutlineLint.Outlining.Reading;

/// <summary>What an event is.</summary>
internal enum OutlineEventKind : byte
{
    /// <summary>A marker, to be accepted or rejected.</summary>
    Marker,

    /// <summary>A heading without a number.</summary>
    Heading,

    /// <summary>附件1: a new scope begins.</summary>
    Attachment,

    /// <summary>Another speech begins: nothing goes on from before.</summary>
    Border,

    /// <summary>同志们， at the start of a paragraph: the speaker may leave the list.</summary>
    StrongCue,

    /// <summary>总之， or 以上…… at the start of a paragraph.</summary>
    WeakCue,
}

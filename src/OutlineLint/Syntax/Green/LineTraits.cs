namespace OutlineLint.Syntax.Green;

/// <summary>What a line looks like, told from the line alone.</summary>
[Flags]
internal enum LineTraits : uint
{
    None = 0,

    /// <summary>Nothing but trivia.</summary>
    Blank = 1 << 0,

    /// <summary>Short and without a final mark.</summary>
    OwnLine = 1 << 1,

    /// <summary>Ends in 。 ！ ？ … or a quotation that does.</summary>
    EndsSentence = 1 << 2,

    /// <summary>Ends in a colon.</summary>
    EndsColon = 1 << 3,

    /// <summary>Ends in ； ， or 、.</summary>
    EndsInside = 1 << 4,

    /// <summary>Speaks to the audience at its start.</summary>
    Vocative = 1 << 5,

    /// <summary>Has the # of a Markdown heading.</summary>
    Hash = 1 << 6,

    /// <summary>Stands in 【】.</summary>
    Boxed = 1 << 7,

    /// <summary>Begins with the > of a Markdown quotation.</summary>
    Quoted = 1 << 8,

    /// <summary>Opens a comment &lt;!--.</summary>
    OpensComment = 1 << 9,

    /// <summary>Closes a comment --&gt;.</summary>
    ClosesComment = 1 << 10,

    /// <summary>Names an attachment: 附件1.</summary>
    Attachment = 1 << 11,

    /// <summary>Has five or more digits.</summary>
    ManyDigits = 1 << 12,

    /// <summary>Is a label with its value: 时间：…….</summary>
    Label = 1 << 13,

    /// <summary>Quotation marks or brackets do not pair within the line.</summary>
    Unpaired = 1 << 14,

    /// <summary>Has a straight quotation mark.</summary>
    StraightQuotes = 1 << 15,

    /// <summary>Has an invisible character inside the text.</summary>
    Invisible = 1 << 16,

    /// <summary>Sums up or takes leave: 总之，以上…….</summary>
    SummingUp = 1 << 17,

    /// <summary>Has a mark in the middle that ends a sentence.</summary>
    HasInnerStop = 1 << 18,

    /// <summary>Has a marker that is not at its start.</summary>
    InlineMarkers = 1 << 19,

    /// <summary>Has a marker at its start.</summary>
    LineMarker = 1 << 20,

    /// <summary>Starts with a mark that closes: ， 。 、 ；.</summary>
    StartsWithMark = 1 << 21,
}

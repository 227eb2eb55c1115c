namespace OutlineLint.Outlining;

/// <summary>What a line turns out to be, once all lines are seen.</summary>
public enum LineRole : byte
{
    /// <summary>A line of the speech.</summary>
    Body,

    /// <summary>Nothing but white space.</summary>
    Blank,

    /// <summary>A line of the title or the subtitle.</summary>
    Title,

    /// <summary>Who speaks.</summary>
    Byline,

    /// <summary>When.</summary>
    Date,

    /// <summary>Whom the speech addresses.</summary>
    Salutation,

    /// <summary>大家好！ on a line of its own behind the salutation.</summary>
    Greeting,

    /// <summary>The closing formula.</summary>
    Closing,

    /// <summary>Who signs.</summary>
    Signature,

    /// <summary>附件：1.任务清单, the list of attachments below the body (GB/T 9704-2012 7.3.4).</summary>
    AttachmentNote,

    /// <summary>Adverts, site furniture, page numbers, captions, notes.</summary>
    Skipped,

    /// <summary>Dots or （略） where text was left out.</summary>
    Elision,

    /// <summary>Code or a comment in Markdown.</summary>
    Code,

    /// <summary>A table, a text box or the table of contents of a Word document; read as if it were not there.</summary>
    Aside,
}

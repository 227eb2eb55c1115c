namespace OutlineLint.Reporting.Page.Text;

/// <summary>What a stretch of text is marked as.</summary>
internal enum StrokeKind
{
    /// <summary>The number of an item.</summary>
    Marker,

    /// <summary>The words of an item's heading.</summary>
    Heading,

    /// <summary>No part of the speech.</summary>
    Skipped,

    /// <summary>What a rule reports.</summary>
    Finding,
}

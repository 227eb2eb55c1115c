namespace OutlineLint.Reporting.Page.Text;

/// <summary>What a stretch of text is marked as.</summary>
internal enum StrokeKind
{
    /// <summary>The number of an item.</summary>
    Marker,

    /// <summary>The words of an item's heading.</summary>
    Heading,

    /// <summary>What a member of a list inside a paragraph begins with.</summary>
    Member,

    /// <summary>Another place that a finding speaks of.</summary>
    Related,

    /// <summary>No part of the speech.</summary>
    Skipped,

    /// <summary>What a rule reports.</summary>
    Finding,
}

namespace OutlineLint.Editing;

/// <summary>Where a section goes.</summary>
public enum Placement
{
    /// <summary>Right before another item, as its sibling.</summary>
    Before,

    /// <summary>Right behind another item and all below it, as its sibling.</summary>
    After,

    /// <summary>Under another item, as the last one below it.</summary>
    Inside,
}

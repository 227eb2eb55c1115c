namespace OutlineLint.Editing;

/// <summary>Which way a marker leads from the place where it is put in.</summary>
public enum NextMarkerKind
{
    /// <summary>The next member of the list that the place stands in: 三、 behind 二、.</summary>
    Sibling,

    /// <summary>The next member of a list further up: 三、 behind （二） of 二、.</summary>
    Ancestor,

    /// <summary>The first member of a new list one level down: （一） behind 二、.</summary>
    Child,
}

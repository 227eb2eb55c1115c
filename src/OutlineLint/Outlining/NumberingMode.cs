namespace OutlineLint.Outlining;

/// <summary>How a series begins its count.</summary>
public enum NumberingMode
{
    /// <summary>Each series begins at one.</summary>
    Restart,

    /// <summary>The numbers run through the whole text: articles, and （一）…（二十） across 一、…六、.</summary>
    RunThrough,
}

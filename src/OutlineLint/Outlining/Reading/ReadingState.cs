namespace OutlineLint.Outlining.Reading;

/// <summary>One reading of the events so far: what it costs, which series are open, and how it came about.</summary>
internal struct ReadingState
{
    public float Cost;

    /// <summary>The deepest open frame, or <see cref="OpenFrame.NoFrame"/>.</summary>
    public int Top;

    /// <summary>The deepest frame that a cue has left, or <see cref="OpenFrame.NoFrame"/>.</summary>
    public int Suspended;

    /// <summary>The last step.</summary>
    public int Step;

    /// <summary>For each kin the last ordinal of its last closed series in the lower and its depth in the upper half.</summary>
    public int[] Kins;
}

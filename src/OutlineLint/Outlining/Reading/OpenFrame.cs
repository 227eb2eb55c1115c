namespace OutlineLint.Outlining.Reading;

/// <summary>A series that is open in a reading; frames share their parents, so a reading is one index.</summary>
internal struct OpenFrame
{
    public const int NoFrame = -1;

    /// <summary>The index of the frame above, or <see cref="NoFrame"/>.</summary>
    public int Parent;

    /// <summary>The depth, from 1.</summary>
    public int Depth;

    /// <summary>The index of the style of the last member; for a heading the number of its #.</summary>
    public int Style;

    /// <summary>The level that a heading style gives the last member; 0 for none, and for a heading without a number.</summary>
    public int Level;

    public int Kin;

    /// <summary>The rank of the style; 0 when it floats.</summary>
    public int Rank;

    /// <summary>The form of the last member.</summary>
    public int Form;

    public int Last;

    /// <summary>The style of the first member.</summary>
    public int FirstStyle;

    public int Count;

    /// <summary>The line of the last member.</summary>
    public int Line;

    public char Verb;

    public bool IsInline;

    public bool IsHeading;

    public bool IsBullet;

    /// <summary>Whether the last member is a line of its own.</summary>
    public bool IsOwnLine;

    /// <summary>Whether the last member repeated a number.</summary>
    public bool HasRepeated;

    /// <summary>Whether the last number left one out.</summary>
    public bool HasSkipped;

    /// <summary>Whether its members stand behind semicolons.</summary>
    public bool HasSemicolons;

    /// <summary>Tells frames with the same future apart from others; includes the frames above.</summary>
    public ulong Hash;

    /// <summary>Whether it is a heading, numbered or not, that one of that level cannot stand under.</summary>
    public readonly bool EndsBefore(int level) => level > 0 && (IsHeading ? Style : Level) >= level;

    public readonly bool IsFloating => Rank == 0 && !IsHeading;
}

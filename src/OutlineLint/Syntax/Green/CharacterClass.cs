namespace OutlineLint.Syntax.Green;

/// <summary>What a character means to the scan of a line.</summary>
[Flags]
internal enum CharacterClass : ushort
{
    None = 0,

    /// <summary>Ends a sentence or a member: a marker may stand behind it.</summary>
    Sentence = 1 << 0,

    /// <summary>Ends a clause: a marker may stand behind it.</summary>
    Clause = 1 << 1,

    /// <summary>One of a pair: “ ” （ ） 《 》.</summary>
    Paired = 1 << 2,

    /// <summary>A marker may begin here even without a mark before it: （ ① 第.</summary>
    Gluing = 1 << 3,

    /// <summary>A numeral before it may be a marker that is glued to the text: 、 ．.</summary>
    Point = 1 << 4,

    /// <summary>Counts as no character.</summary>
    Space = 1 << 5,

    /// <summary>Cannot be seen.</summary>
    Invisible = 1 << 6,

    /// <summary>A figure 0 to 9.</summary>
    Digit = 1 << 7,

    /// <summary>Ends the sentence in which a count is looked for: 。！？；.</summary>
    Stop = 1 << 8,
}

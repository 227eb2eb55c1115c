namespace OutlineLint.Grammar;

/// <summary>Where in a line a marker stands or may stand.</summary>
[Flags]
public enum MarkerPlaces
{
    /// <summary>Nowhere.</summary>
    None = 0,

    /// <summary>At the start of the line, behind its indent.</summary>
    Line = 1,

    /// <summary>Behind a mark that ends a sentence or a member: 。；：！？）”.</summary>
    Sentence = 2,

    /// <summary>Behind ，、 or a blank.</summary>
    Clause = 4,

    /// <summary>Behind a character of the text, without any mark between.</summary>
    Glued = 8,

    /// <summary>Behind a mark or at the start of the line, not glued.</summary>
    Open = Line | Sentence | Clause,
}

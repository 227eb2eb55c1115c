namespace OutlineLint.Outlining;

/// <summary>What an outline may be asked to do differently.</summary>
public sealed record OutlineOptions
{
    /// <summary>The options used where none are given.</summary>
    public static OutlineOptions Default { get; } = new();

    /// <summary>How fast the speech is read aloud, in characters a minute; from 1 to 2000, by default 220.</summary>
    public int CharactersPerMinute
    {
        get;
        init => field = value is >= 1 and <= 2000
            ? value
            : throw new ArgumentOutOfRangeException(nameof(value), value, "Characters per minute must be from 1 to 2000.");
    } = 220;

    /// <summary>What the file says of the lines beside their text: the heading styles and the tables of a Word document.</summary>
    public LineHints Hints { get; init; } = LineHints.None;

    /// <summary>The time it takes to read that many characters aloud, in whole seconds, rounded.</summary>
    public int SecondsFor(int characters) => (int)Math.Round(characters * 60.0 / CharactersPerMinute);
}

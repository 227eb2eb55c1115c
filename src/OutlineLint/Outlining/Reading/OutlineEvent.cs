using OutlineLint.Grammar;

namespace OutlineLint.Outlining.Reading;

/// <summary>Something that may open, continue or leave a series: a marker, a heading without number, a cue.</summary>
internal readonly record struct OutlineEvent
{
    public required OutlineEventKind Kind { get; init; }

    public required int Line { get; init; }

    /// <summary>Where it begins in the line, in UTF-16 units.</summary>
    public int Offset { get; init; }

    /// <summary>UTF-16 units of the marker.</summary>
    public int Width { get; init; }

    /// <summary>How the marker is written; null for a heading and a cue.</summary>
    public MarkerForm? Form { get; init; }

    /// <summary>The ordinal as written; 0 for a bullet or a malformed numeral.</summary>
    public int Ordinal { get; init; }

    public MarkerPlaces Place { get; init; }

    /// <summary>The verb of 一抓, which all members of a list share; '\0' elsewhere.</summary>
    public char Verb { get; init; }

    /// <summary>Whether a full stop stands between the marker before and this one, in one line.</summary>
    public bool StandsBehindStop { get; init; }

    /// <summary>Whether the mark right before is a semicolon.</summary>
    public bool StandsBehindSemicolon { get; init; }

    /// <summary>Whether a speech act follows: 首先，请…….</summary>
    public bool IsAgenda { get; init; }

    /// <summary>Whether the marker stands on a line of its own, as a heading does.</summary>
    public bool IsOwnLine { get; init; }

    /// <summary>The line before that is not blank, or -1.</summary>
    public int PreviousLine { get; init; }

    /// <summary>The level of a heading by its # or its style, and that of a numbered one by its style; 0 for none.</summary>
    public int Hashes { get; init; }

    public bool IsInline => Place != MarkerPlaces.Line;

    public MarkerStyle Style => Form!.Style;

    public bool IsBullet => Style.IsBullet;

    /// <summary>What the reading asks of the style again and again, looked up once.</summary>
    public MarkerFacts Facts { get; init; }
}

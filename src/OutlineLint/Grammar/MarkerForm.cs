using OutlineLint.Grammar.Patterns;

namespace OutlineLint.Grammar;

/// <summary>One way to write a marker style: “1.”, “1．” and “1、” are three forms of one style.</summary>
public sealed class MarkerForm
{
    internal MarkerForm(int id, string name, MarkerStyle style, MarkerPlaces places, bool isStandard, bool isWeak, MarkerPattern pattern) =>
        (Id, Name, Style, Places, IsStandard, IsWeak, Pattern) = (id, name, style, places, isStandard, isWeak, pattern);

    /// <summary>The number of the form in its grammar, from 1.</summary>
    internal int Id { get; }

    /// <summary>The name in the grammar file, such as <c>half-width</c>.</summary>
    public string Name { get; }

    /// <summary>The style that this is a form of.</summary>
    public MarkerStyle Style { get; }

    /// <summary>Where the form may stand.</summary>
    public MarkerPlaces Places { get; }

    /// <summary>Whether this is the standard form of its style; the others are slips or variants.</summary>
    public bool IsStandard { get; }

    /// <summary>Whether the form is so like plain text that it takes a partner to be believed.</summary>
    public bool IsWeak { get; }

    internal MarkerPattern Pattern { get; }

    /// <inheritdoc/>
    public override string ToString() => $"{Style.Name}/{Name}";
}

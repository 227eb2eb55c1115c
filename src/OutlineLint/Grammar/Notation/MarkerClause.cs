using OutlineLint.Numerals;

namespace OutlineLint.Grammar.Notation;

/// <summary>A clause in the braces of a marker.</summary>
internal abstract record MarkerClause
{
    public sealed record Kin(string Name) : MarkerClause;

    public sealed record Rank(int Value) : MarkerClause;

    public sealed record Floating : MarkerClause;

    public sealed record Numerals(NumeralSystem System) : MarkerClause;

    public sealed record At(MarkerPlaces Places) : MarkerClause;

    public sealed record Form(string Name, bool IsWeak, MarkerPlaces? Places, Expression Value) : MarkerClause;

    public sealed record NotAfter(IReadOnlyList<string> Words) : MarkerClause;

    public sealed record NotBefore(Expression Value) : MarkerClause;
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Outlining;

namespace OutlineLint.Rules.Numbering;

/// <summary>Neighbours in a series whose markers differ from those of their siblings in the same way.</summary>
/// <param name="Series">The series.</param>
/// <param name="Index">The first of them, from 0.</param>
/// <param name="Count">How many they are.</param>
/// <param name="Manner">How they are numbered.</param>
/// <param name="Usual">How their siblings are numbered.</param>
/// <param name="Model">A sibling that is numbered as usual.</param>
internal readonly record struct StyleDeviation(Series Series, int Index, int Count, MarkerManner Manner, MarkerManner Usual, OutlineItem Model)
{
    /// <summary>The first of the odd members.</summary>
    public OutlineItem Item => Series.Members[Index].Item;

    /// <summary>Whether words are mixed, which OL207 reports; else marks and figures, which OL206 reports.</summary>
    public bool IsOfWords => Manner.Style.IsFloating || Usual.Style.IsFloating;

    /// <summary>Whether only the form or the wording differs: “第一点，” and “第二个问题，”.</summary>
    public bool IsOfOneStyle => Manner.Style == Usual.Style;

    /// <summary>The marker that the first odd member should have; its own where none can be written.</summary>
    public string ExpectedMarker => Written(Index);

    /// <summary>Writes the odd members as usual; where the siblings have full-width figures, the siblings are written as the odd ones are, for half width is the standard.</summary>
    public Fix? Fix()
    {
        if (IsOfOneStyle && IsOfWords)
            return null;
        var changes = IsOfOneStyle && Usual.Wording == "full-width" ? SiblingChanges() : Changes();
        if (changes.IsEmpty)
            return null;
        var marker = changes[0].NewText!;
        return new(new($"改为“{marker}”{(changes.Length > 1 ? $"等 {changes.Length} 处" : "")}", $"Change to '{marker}'{(changes.Length > 1 ? $" and {changes.Length - 1} more" : "")}"), FixApplicability.Unsafe, changes);
    }

    private ImmutableArray<TextChange> Changes()
    {
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        for (var i = Index; i < Index + Count; i++)
        {
            var item = Series.Members[i].Item;
            if (Written(i) is var marker && marker == item.Marker)
                return [];
            changes.Add(new TextChange(item.MarkerSpan!.Value, marker));
        }

        return changes.DrainToImmutable();
    }

    private ImmutableArray<TextChange> SiblingChanges()
    {
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        foreach (var member in Series.Members)
        {
            var marker = MarkerText.With(Item, member.Ordinal);
            if (member.Item.Style == Item.Style && marker != member.Item.Marker)
                changes.Add(new TextChange(member.Item.MarkerSpan!.Value, marker));
        }

        return changes.DrainToImmutable();
    }

    private string Written(int index)
    {
        var (item, ordinal) = (Series.Members[index].Item, Series.Members[index].Ordinal);
        var marker = Usual.Style.Kin == "first" ? FirstWords.Marker(ordinal, index == Series.Members.Length - 1) : MarkerText.With(Model, ordinal);
        return marker is null || (marker == Model.Marker && ordinal != Model.Ordinal) ? item.Marker : marker;
    }
}

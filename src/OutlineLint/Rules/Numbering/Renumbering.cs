using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Outlining;

namespace OutlineLint.Rules.Numbering;

/// <summary>Writes the right numbers. Never safe: text may be missing, and cross references break.</summary>
internal static class Renumbering
{
    /// <summary>The marker that the place of a slip asks for.</summary>
    public static string ExpectedMarker(NumberSlip slip) => MarkerText.With(slip.Item, slip.Expected);

    /// <summary>One new number where the numbers behind it are right, else new numbers up to the end of the run; null where they run on behind it.</summary>
    public static Fix? Of(NumberSlip slip)
    {
        var members = slip.Run.Members;
        if (!slip.IsAlone && slip.Run.Series.Mode == NumberingMode.RunThrough)
            return null;
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        for (var i = slip.Index; i < (slip.IsAlone ? slip.Index + 1 : members.Length); i++)
        {
            var (item, ordinal) = (members[i].Item, slip.Expected + i - slip.Index);
            var marker = MarkerText.With(item, ordinal);
            if (marker != item.Marker)
                changes.Add(new TextChange(item.MarkerSpan!.Value, marker));
            else if (members[i].Ordinal != ordinal)
                return null;
        }

        return changes.Count == 0 ? null : new Fix(TitleOf(slip, changes.Count), FixApplicability.Unsafe, changes.DrainToImmutable());
    }

    private static Bilingual TitleOf(NumberSlip slip, int count)
    {
        var marker = ExpectedMarker(slip);
        return count == 1
            ? new($"改为“{marker}”", $"Change to '{marker}'")
            : new($"从此处起重新编号：“{marker}”等 {count} 处", $"Renumber from here on: '{marker}' and {count - 1} more");
    }
}

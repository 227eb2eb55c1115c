using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Outlining;
using OutlineLint.Rules.Numbering;

namespace OutlineLint.Editing;

/// <summary>Numbers a series anew.</summary>
internal static class SeriesRenumbering
{
    public static Fix? Of(SpeechText text, Series series)
    {
        if (series.Style is null or { IsBullet: true })
            return null;
        var (members, first) = (MembersOf(text, series), FirstOrdinal(text, series));
        var changes = ImmutableArray.CreateBuilder<TextChange>();
        for (var i = 0; i < members.Length; i++)
        {
            if (Renumbered(members[i], first + i, i == members.Length - 1) is not { } marker)
                return null;
            if (marker == members[i].Item.Marker)
                continue;
            changes.Add(new TextChange(members[i].Item.MarkerSpan!.Value, marker));
            AddBelow(changes, members[i].Item, marker, first + i);
        }

        return changes.Count == 0 ? null : new(new($"重新编号（改 {changes.Count} 处）", $"Renumber this series ({changes.Count} changed)"), FixApplicability.Unsafe, changes.DrainToImmutable());
    }

    /// <summary>With 3. that becomes 2., its 3.1 becomes 2.1.</summary>
    private static void AddBelow(ImmutableArray<TextChange>.Builder changes, OutlineItem item, string marker, int ordinal)
    {
        foreach (var child in item.Children.Where(DecimalHeads.IsTrue))
        {
            var own = DecimalHeads.Under(child.Marker, DecimalHeads.Below(item.Style, marker, ordinal));
            if (own == child.Marker)
                continue;
            changes.Add(new TextChange(child.MarkerSpan!.Value, own));
            AddBelow(changes, child, own, child.Ordinal);
        }
    }

    /// <summary>The members, with those that broke off from the series because 一 stands where 二 should.</summary>
    public static ImmutableArray<SeriesMember> MembersOf(SpeechText text, Series series) =>
        text.Speech.Numbering.Runs.SelectMany(runs => runs).FirstOrDefault(run => run.Members.Any(member => member.Item.Series == series))?.Members ?? series.Members;

    /// <summary>The number that the count begins with: 1, or the next one where the numbers run through the text.</summary>
    private static int FirstOrdinal(SpeechText text, Series series)
    {
        if (series.Mode != NumberingMode.RunThrough)
            return 1;
        var before = text.Outline.Series.TakeWhile(other => other != series).LastOrDefault(other => other.Style == series.Style && Scopes.Of(other) == Scopes.Of(series));
        return before is null ? 1 : before.Members[^1].Ordinal + 1;
    }

    private static string? Renumbered(SeriesMember member, int ordinal, bool isLast)
    {
        if (member.Item.Style is not { } style)
            return null;
        var isRight = member.Ordinal == ordinal && MarkerModel.Write(style, member.Item.Marker, ordinal, isLast) is null;
        return isRight ? member.Item.Marker : MarkerModel.Write(style, member.Item.Marker, ordinal, isLast);
    }
}

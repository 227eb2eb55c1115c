using Microsoft.CodeAnalysis.Text;
using OutlineLint.Outlining;

namespace OutlineLint.Tests.Mutation.Numbering;

/// <summary>The lists of one branch are numbered a level lower than those of the other branches: 1. below 一、 where others have （一）.</summary>
internal sealed class SkippedLevel() : Mutator("OL208", "one branch skips a level")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from list in seed.BlockLists
        where list is { Parent.Marker: [.., '、'], Members: [{ Item.Marker: ['（', .., '）'] }, ..], Mode: NumberingMode.Restart }
            && !list.Members.Any(member => member.Item.Children.Any(child => child.Kind != OutlineItemKind.InlineItem))
            && seed.BlockLists.Count(other => other.Style == list.Style && other.Parent?.Series == list.Parent.Series) > 2
        select Mutant.Of(seed.Text, list.Members[0].Item.MarkerSpan!.Value, list.Members.Select(member => new TextChange(member.Item.MarkerSpan!.Value, $"{member.Ordinal}.")));
}

using OutlineLint.Outlining;

namespace OutlineLint.Tests.Mutation.Numbering;

/// <summary>The numbers of one section go on from the section before, where the others begin at one.</summary>
internal sealed class RunThroughSection() : Mutator("OL213", "one section goes on counting")
{
    public override IEnumerable<Mutant> Of(Specimen seed)
    {
        var groups = seed.BlockLists.Where(list => list is { Mode: NumberingMode.Restart, Parent: not null, Style.IsFloating: false, Style.Numerals: not null }).GroupBy(list => (list.Parent!.Series, list.Style));
        foreach (var lists in groups.Select(group => group.ToList()).Where(group => group.Count > 2))
        {
            for (var i = 1; i < lists.Count; i++)
            {
                var last = lists[i - 1].Members[^1].Ordinal;
                yield return Mutant.Of(seed.Text, lists[i].Members[0].Item.MarkerSpan!.Value, lists[i].Members.Select(member => Specimen.Renumber(member.Item, member.Ordinal + last)));
            }
        }
    }
}

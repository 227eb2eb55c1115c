using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Tests.Mutation.Punctuation;

/// <summary>One member ends in a full stop, the others in semicolons.</summary>
internal sealed class MixedSeparators() : Mutator("OL501", "one ； of a list becomes 。")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from list in seed.Lists
        where list.Members.Length > 2
        let ends = list.Members.SkipLast(1).Select(member => new TextSpan(member.Item.Span.End - 1, 1)).ToList()
        where ends.TrueForAll(end => seed.TextOf(end) == "；")
        from end in ends
        select Mutant.Of(seed.Text, TextSpan.FromBounds(list.Members[0].Item.Span.Start, list.Members[^1].Item.Span.End), new TextChange(end, "。"));
}

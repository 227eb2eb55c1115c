using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Tests.Mutation.Punctuation;

/// <summary>The last member of a list ends in the mark between members.</summary>
internal sealed class LastSemicolon() : Mutator("OL502", "the last member ends in ；")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from list in seed.Lists
        let last = list.Members[^1].Item
        let line = seed.Outline.Lines[seed.LineOf(last.Span.Start)]
        where seed.Text[list.Members[0].Item.Span.End - 1] == '；' && last.Span.End == line.Span.End && seed.Text[line.Span.End - 1] == '。' && seed.TextOf(last.Span).Count(c => c == '。') == 1
        select Mutant.Replace(seed.Text, new TextSpan(line.Span.End - 1, 1), "；");
}

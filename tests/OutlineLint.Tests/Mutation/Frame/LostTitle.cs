using Microsoft.CodeAnalysis.Text;
using OutlineLint.Outlining;

namespace OutlineLint.Tests.Mutation.Frame;

/// <summary>The lines of the title are gone.</summary>
internal sealed class LostTitle() : Mutator("OL101", "the title is taken out")
{
    public override IEnumerable<Mutant> Of(Specimen seed)
    {
        var title = seed.Outline.Lines.Where(line => line.Role == LineRole.Title).ToList();
        if (title.Count > 0)
            yield return Mutant.Of(seed.Text, new TextSpan(0, seed.Text.Length), title.Select(line => new TextChange(seed.WholeLines(line.Number, line.Number), "")));
    }
}

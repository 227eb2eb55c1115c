using Microsoft.CodeAnalysis.Text;
using OutlineLint.Outlining;

namespace OutlineLint.Tests.Mutation.Frame;

/// <summary>The line of the salutation is gone, and the greeting with it.</summary>
internal sealed class LostSalutation() : Mutator("OL102", "the salutation is taken out")
{
    public override IEnumerable<Mutant> Of(Specimen seed)
    {
        var lines = seed.Outline.Lines.Where(line => line.Role is LineRole.Salutation or LineRole.Greeting).ToList();
        if (lines.Count > 0 && Specimens.AreSpoken(seed))
            yield return Mutant.Of(seed.Text, new TextSpan(0, seed.Text.Length), lines.Select(line => new TextChange(seed.WholeLines(line.Number, line.Number), "")));
    }
}

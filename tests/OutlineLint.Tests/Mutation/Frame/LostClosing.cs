using Microsoft.CodeAnalysis.Text;
using OutlineLint.Outlining;

namespace OutlineLint.Tests.Mutation.Frame;

/// <summary>The closing is gone, and the wish or the call before it.</summary>
internal sealed class LostClosing() : Mutator("OL103", "the end is taken out")
{
    public override IEnumerable<Mutant> Of(Specimen seed)
    {
        if (!Specimens.AreSpoken(seed) || seed.Outline.Frame.Closing.IsEmpty)
            yield break;
        var ends = seed.Outline.Frame.Closing.Concat(seed.Outline.Frame.SoftClosing).Select(element => seed.LineOf(element.Span.Start)).Distinct().ToList();
        var last = seed.Outline.Lines.Where(line => line.Role == LineRole.Body && !ends.Contains(line.Number)).Max(line => line.Number);
        yield return Mutant.Of(seed.Text, seed.Outline.Lines[last].Span, ends.Select(line => new TextChange(seed.WholeLines(line, line), "")));
    }
}

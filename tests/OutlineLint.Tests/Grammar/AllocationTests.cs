using OutlineLint.Grammar;
using OutlineLint.Syntax.Green;
using OutlineLint.Tests.Seeds;

namespace OutlineLint.Tests.Grammar;

/// <summary>Looking for markers leaves no garbage.</summary>
public sealed class AllocationTests
{
    private static readonly MarkerPlaces[] Places = [MarkerPlaces.Line, MarkerPlaces.Sentence, MarkerPlaces.Clause, MarkerPlaces.Glued];

    [Fact]
    public void Matching_markers_allocates_nothing() => AssertAllocatesNothing(text =>
    {
        var found = 0;
        for (var position = 0; position < text.Length; position++)
        {
            foreach (var place in Places)
            {
                if (SpeechGrammar.Default.CanStart(text[position], place))
                    found += SpeechGrammar.Default.MatchMarker(text, position, place, out _, out _) >= 0 ? 1 : 0;
            }
        }

        return found;
    });

    [Fact]
    public void The_scan_allocates_nothing() => AssertAllocatesNothing(text => CharacterScan.Count(text));

    [Fact]
    public void Matching_the_lines_of_the_frame_allocates_nothing() => AssertAllocatesNothing(text =>
    {
        var (found, frame) = (0, SpeechGrammar.Default.Frame);
        for (var position = 0; position < text.Length; position += 7)
        {
            var line = text.AsSpan(position, Math.Min(60, text.Length - position));
            found += frame.Salutation.IsMatch(line) || frame.Closing.IsMatch(line) || frame.Title.IsMatch(line) || frame.Date.IsMatch(line) ? 1 : 0;
            found += frame.Byline.IsMatch(line) || frame.Furniture.IsMatch(line) || frame.Advert.IsMatchAnywhere(line) || frame.Count.IsMatchAnywhere(line) ? 1 : 0;
        }

        return found;
    });

    private static void AssertAllocatesNothing(Func<string, int> read)
    {
        var texts = SeedFiles.Texts;
        Assert.True(Run() > 0);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Run();
        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());

        int Run()
        {
            var found = 0;
            for (var i = 0; i < texts.Count; i++)
                found += read(texts[i]);
            return found;
        }
    }
}

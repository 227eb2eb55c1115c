namespace OutlineLint.Tests.Word;

/// <summary>The text that this project reads is the text that LibreOffice shows, numbers included.</summary>
public sealed class LibreOfficeTests(LibreOffice libreOffice) : IClassFixture<LibreOffice>
{
    public static TheoryData<string> Names => [.. WordSample.All.Select(sample => sample.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void It_shows_the_same_text(string name)
    {
        LibreOffice.Require();
        var sample = WordSample.All.Single(sample => sample.Name == name);

        // A later LibreOffice may have learnt what an earlier one lacks.
        var (shown, ours) = (Essence(libreOffice.LinesOf(sample)).ToList(), Essence(sample.Text).ToList());
        if (sample.Difference is null || !shown.SequenceEqual(ours, StringComparer.Ordinal))
            Assert.Equal(Essence(sample.Difference?.Lines ?? [.. ours]), shown);
    }

    /// <summary>
    /// Lines without blanks: on paper a tab stands behind most numbers, and an empty paragraph is nothing that can be seen.
    /// </summary>
    private static IEnumerable<string> Essence(IEnumerable<string> lines) =>
        lines.Select(line => string.Concat(line.Where(c => !char.IsWhiteSpace(c)))).Where(line => line.Length > 0);
}

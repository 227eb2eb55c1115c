namespace OutlineLint.Tests.Mutation.Numbering;

/// <summary>The lead-in announces one member more, or one less, than follow.</summary>
internal sealed class WrongCount() : Mutator("OL211", "the announced count is wrong")
{
    public override IEnumerable<Mutant> Of(Specimen seed) =>
        from leadIn in seed.Outline.LeadIns
        where leadIn is { Series: not null, Count: > 1 and < 9 } && leadIn.Series.Members.Length == leadIn.Count
        from count in (int[])[leadIn.Count - 1, leadIn.Count + 1]
        where count > 1
        let text = Rewrite(leadIn.Text, count)
        where text is not null
        select Mutant.Replace(seed.Text, leadIn.CountSpan, text);

    private static string? Rewrite(string text, int count)
    {
        var figures = "零一两三四五六七八九";
        if (char.IsAsciiDigit(text[0]))
            return $"{count}{text[1..]}";
        return figures.Contains(text[0], StringComparison.Ordinal) ? $"{figures[count]}{text[1..]}" : null;
    }
}

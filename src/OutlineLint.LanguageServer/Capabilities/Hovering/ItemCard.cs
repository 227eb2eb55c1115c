using OutlineLint.Diagnostics;
using OutlineLint.Outlining;
using OutlineLint.Reporting;

namespace OutlineLint.LanguageServer.Capabilities.Hovering;

/// <summary>What there is to say of an item: where it stands, how long it is, which of how many it is, and how many stand below it.</summary>
internal static class ItemCard
{
    private const int LongestName = 20;
    private const string Between = " · ";

    /// <summary>Writes it.</summary>
    public static void Write(HoverText text, OutlineItem item, MessageLanguage language)
    {
        text.Bold(PathOf(item));
        text.Paragraph(string.Join(Between, Facts(item, language)));
        if (item.LeadIn is { } leadIn)
            text.Paragraph(CountWords.Full(leadIn).In(language));
    }

    /// <summary>“一、抓学习 › （二）学深悟透 › 2. 学原文”.</summary>
    private static string PathOf(OutlineItem item)
    {
        var path = new List<string>();
        for (var at = item; at is not null; at = at.Parent)
            path.Add(DisplayText.Cut(ItemText.Of(at), 2 * LongestName));
        path.Reverse();
        return string.Join(" › ", path);
    }

    private static IEnumerable<string> Facts(OutlineItem item, MessageLanguage language)
    {
        yield return Figures.Characters(item.Characters, language);
        yield return Figures.Time(item.Seconds, language);
        yield return new Bilingual($"占全文 {Figures.Share(item.Share)}", $"{Figures.Share(item.Share)} of the speech").In(language);
        if (item.Series is { Members.Length: > 1 } series)
            yield return PositionIn(series, item).In(language);
        if (!item.Children.IsEmpty)
            yield return new Bilingual($"下有 {item.Children.Length} 项", $"{item.Children.Length} below").In(language);
    }

    /// <summary>“第2项，共3项”, counted as they stand and not as they are numbered.</summary>
    private static Bilingual PositionIn(Series series, OutlineItem item)
    {
        var (number, count) = (1, series.Members.Length);
        while (number < count && series.Members[number - 1].Item != item)
            number++;
        return new($"第{number}项，共{count}项", $"{number} of {count}");
    }
}

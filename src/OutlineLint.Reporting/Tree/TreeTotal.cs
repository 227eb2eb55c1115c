using OutlineLint.Diagnostics;
using OutlineLint.Outlining;

namespace OutlineLint.Reporting.Tree;

/// <summary>The last line of a tree: “2,297字 · 10分26秒 · 12项”.</summary>
internal static class TreeTotal
{
    public static string Of(Outline outline, MessageLanguage language) => string.Join(" · ", Parts(outline, language));

    private static IEnumerable<string> Parts(Outline outline, MessageLanguage language)
    {
        yield return Figures.Characters(outline.Characters, language);
        yield return Figures.Time(outline.Seconds, language);
        yield return Items(outline.DescendantItems().Count()).In(language);
        if (outline.Frame.Skipped.Length is > 0 and var skipped)
            yield return Skipped(skipped).In(language);
    }

    private static Bilingual Items(int count) => count switch
    {
        0 => new("没有提纲项", "no outline items"),
        1 => new("1项", "1 item"),
        _ => new($"{Figures.Number(count)}项", $"{Figures.Number(count)} items"),
    };

    private static Bilingual Skipped(int count) => new(
        $"另有{Figures.Number(count)}处残余文字",
        count == 1 ? "1 passage skipped" : $"{Figures.Number(count)} passages skipped");
}

using System.Text;
using System.Xml.Linq;

namespace OutlineLint.Documents.Word.Numbering;

/// <summary>Counts the numbered paragraphs of a document in their order, as Word does, and writes their numbers: “一、”, “（二）”, “1.1”.</summary>
internal sealed class NumberCounter
{
    private const int Levels = 9;

    private readonly Dictionary<XElement, int?[]> _counts = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<int> _begun = [];

    /// <summary>Counts the paragraph and gives its number, without what separates it from the text.</summary>
    public string Next(NumberedParagraph paragraph)
    {
        var (list, level) = paragraph;
        if (!_counts.TryGetValue(list.Definition, out var counts))
            _counts.Add(list.Definition, counts = new int?[Levels]);
        if (_begun.Add(list.Id))
            BeginAnew(list, counts);
        // A level that is left out is shown with its first number, and counts as seen.
        for (var above = 0; above < level; above++)
            counts[above] ??= list.StartOf(above);
        counts[level] = counts[level] + 1 ?? list.StartOf(level);
        for (var below = level + 1; below < Levels; below++)
        {
            if (RestartsBehind(list[below], level))
                counts[below] = null;
        }

        return Show(list, level, counts);
    }

    private static void BeginAnew(NumberingList list, int?[] counts)
    {
        for (var level = 0; level < Levels; level++)
        {
            if (list.Restarts(level))
                counts[level] = null;
        }
    }

    private static bool RestartsBehind(NumberingLevel level, int above) => level.RestartsAfter is not { } restart || above < restart;

    private static string Show(NumberingList list, int level, int?[] counts)
    {
        var shown = list[level];
        if (shown.IsHidden)
            return "";
        if (shown.Format == "bullet")
            return WordSymbols.Read(shown.Text, shown.Font, fallback: '•');
        var text = new StringBuilder();
        for (var i = 0; i < shown.Text.Length; i++)
        {
            if (shown.Text[i] == '%' && i + 1 < shown.Text.Length && shown.Text[i + 1] is >= '1' and <= '9' and var digit)
            {
                text.Append(Number(list, digit - '1', counts, shown.IsLegal));
                i++;
            }
            else
            {
                text.Append(shown.Text[i]);
            }
        }

        return text.ToString();
    }

    /// <summary>The number of a level; a level below the paragraph's own has none yet.</summary>
    private static string Number(NumberingList list, int level, int?[] counts, bool isLegal)
    {
        var format = list[level].Format;
        return counts[level] is { } count ? NumberFormat.Write(isLegal && format is not ("none" or "bullet") ? "decimal" : format, count) : "";
    }
}

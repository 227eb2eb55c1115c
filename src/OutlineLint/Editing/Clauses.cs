using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Outlining;

namespace OutlineLint.Editing;

/// <summary>The words of the members of a list that stands in one paragraph, without their markers and the marks that part them.</summary>
internal static class Clauses
{
    /// <summary>The words of each member; null where the list goes over several lines, mixes styles, or does not tell where its last member ends.</summary>
    public static ImmutableArray<TextSpan>? Of(SpeechText text, Series series)
    {
        var line = text.Lines.GetLineFromPosition(series.Members[0].Item.Span.Start);
        var clauses = ImmutableArray.CreateBuilder<TextSpan>();
        for (var i = 0; i < series.Members.Length; i++)
        {
            var item = series.Members[i].Item;
            if (item.Style != series.Style || item.Span.Start >= line.End)
                return null;
            var isLast = i + 1 == series.Members.Length;
            var end = isLast ? EndOfLast(text, clauses, item, line.End) : series.Members[i + 1].Item.Span.Start;
            if (end < 0)
                return null;
            clauses.Add(Words(text, item.MarkerSpan!.Value.End, end));
        }

        return clauses.DrainToImmutable();
    }

    /// <summary>The last member has as many sentences as the longest of the others; what stands behind sums up or goes on. -1 where it is not sure.</summary>
    private static int EndOfLast(SpeechText text, ImmutableArray<TextSpan>.Builder others, OutlineItem item, int lineEnd)
    {
        var start = item.MarkerSpan!.Value.End;
        var rest = text.Text.AsSpan(start, lineEnd - start);
        var most = others.Count == 0 ? 0 : others.Max(other => Stops(text.Text.AsSpan(other.Start, other.Length)));
        if (most > 0)
            return Stops(rest.TrimEnd().TrimEnd("。！？；")) <= most ? lineEnd : -1;
        var stop = rest.IndexOfAny("。！？");
        return stop < 0 ? lineEnd : start + stop + 1;
    }

    private static int Stops(ReadOnlySpan<char> text) => text.Count('。') + text.Count('！') + text.Count('？');

    /// <summary>Without the ** of Markdown, blanks, and the mark at the end.</summary>
    private static TextSpan Words(SpeechText text, int start, int end)
    {
        var words = text.Text.AsSpan(start, end - start);
        var length = words.TrimEnd("* \t\u3000").Length;
        length -= length > 0 && words[length - 1] is '；' or ';' or '。' or '，' or ',' or '！' ? 1 : 0;
        var skipped = words.StartsWith("**") && length >= 2 ? 2 : 0;
        return new TextSpan(start + skipped, length - skipped);
    }
}

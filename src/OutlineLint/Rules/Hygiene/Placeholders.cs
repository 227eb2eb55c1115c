using System.Buffers;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Outlining;

namespace OutlineLint.Rules.Hygiene;

/// <summary>Finds the names and numbers that were taken out of a text and never put back.</summary>
internal static class Placeholders
{
    private const int LongestNote = 40;

    /// <summary>Only they can begin a placeholder, so that a text without them is passed over many characters at a time.</summary>
    private static readonly SearchValues<char> Signs = SearchValues.Create("Xx×*某Ｘｘ＊");

    /// <summary>（此处填写单位名称） and the like; （此处播放视频） is a stage direction.</summary>
    private static readonly SearchValues<string> Notes = SearchValues.Create(
        [.. "（(【[".SelectMany(_ => (string[])["此处填", "此处插入", "此处补充", "此处添加", "此处输入", "请填", "请输入", "待填", "填写", "待补充"], (open, word) => open + word)],
        StringComparison.Ordinal);

    /// <summary>Every placeholder of the speech, in the order of the text.</summary>
    public static ImmutableArray<TextSpan> In(Speech speech)
    {
        var found = new List<TextSpan>();
        AddSigns(speech, found);
        AddNotes(speech, found);
        found.RemoveAll(span => speech.Lines[speech.Tree.LineAt(span.Start)].Role is LineRole.Skipped or LineRole.Code or LineRole.Elision);
        found.Sort((one, other) => one.Start.CompareTo(other.Start));
        return [.. found];
    }

    private static void AddSigns(Speech speech, List<TextSpan> found)
    {
        var text = speech.Text;
        for (var at = Next(text, 0); at >= 0;)
        {
            var end = at + 1;
            while (end < text.Length && text[end] == text[at])
                end++;
            var run = TextSpan.FromBounds(at, end);
            var emphasis = text[at] == '*' ? Emphasis.EndOf(speech, run) : -1;
            if (emphasis < 0 && BlankedName.At(speech, run) is { } place)
            {
                found.Add(place);
                end = place.End;
            }

            at = Next(text, Math.Max(end, emphasis));
        }
    }

    private static int Next(ReadOnlySpan<char> text, int from)
    {
        var next = text[from..].IndexOfAny(Signs);
        return next < 0 ? -1 : from + next;
    }

    private static void AddNotes(Speech speech, List<TextSpan> found)
    {
        var text = speech.Text;
        for (var from = 0; text[from..].IndexOfAny(Notes) is >= 0 and var offset;)
        {
            var start = from + offset;
            var length = text.Slice(start, Math.Min(LongestNote, text.Length - start)).IndexOfAny("）)】]\r\n");
            if (length > 0 && text[start + length] is not ('\r' or '\n'))
                found.Add(new TextSpan(start, length + 1));
            from = start + 1;
        }
    }
}

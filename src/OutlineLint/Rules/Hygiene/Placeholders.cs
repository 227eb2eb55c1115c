using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Outlining;

namespace OutlineLint.Rules.Hygiene;

/// <summary>Finds the names and numbers that were taken out of a text and never put back.</summary>
internal static class Placeholders
{
    private const int LongestNote = 40;

    /// <summary>Only they begin a placeholder; five at most are looked for many characters at a time.</summary>
    private const string Signs = "Xx×*某";

    /// <summary>Their full-width twins, for which the text is looked through a second time.</summary>
    private const string WideSigns = "Ｘｘ＊";

    private const string Brackets = "（(【[";

    /// <summary>（此处填写单位名称） and the like; （此处播放视频） is a stage direction.</summary>
    private static readonly string[] Notes = ["此处填", "此处插入", "此处补充", "此处添加", "此处输入", "请填", "请输入", "待填", "填写", "待补充"];

    /// <summary>Every placeholder of the speech, in the order of the text.</summary>
    public static ImmutableArray<TextSpan> In(Speech speech)
    {
        var found = new List<TextSpan>();
        AddSigns(speech, Signs, found);
        AddSigns(speech, WideSigns, found);
        AddNotes(speech, found);
        found.RemoveAll(span => speech.Lines[speech.Tree.LineAt(span.Start)].Role is LineRole.Skipped or LineRole.Code or LineRole.Elision);
        found.Sort((one, other) => one.Start.CompareTo(other.Start));
        return [.. found];
    }

    private static void AddSigns(Speech speech, string signs, List<TextSpan> found)
    {
        var text = speech.Text;
        for (var at = Next(text, 0, signs); at >= 0;)
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

            at = Next(text, Math.Max(end, emphasis), signs);
        }
    }

    private static int Next(ReadOnlySpan<char> text, int from, string signs)
    {
        var next = text[from..].IndexOfAny(signs);
        return next < 0 ? -1 : from + next;
    }

    private static void AddNotes(Speech speech, List<TextSpan> found)
    {
        var text = speech.Text;
        for (var at = Next(text, 0, Brackets); at >= 0; at = Next(text, at + 1, Brackets))
        {
            if (!IsNote(text[(at + 1)..]))
                continue;
            var length = text.Slice(at, Math.Min(LongestNote, text.Length - at)).IndexOfAny("）)】]\r\n");
            if (length > 0 && text[at + length] is not ('\r' or '\n'))
                found.Add(new TextSpan(at, length + 1));
        }
    }

    private static bool IsNote(ReadOnlySpan<char> text)
    {
        foreach (var note in Notes)
        {
            if (text.StartsWith(note, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}

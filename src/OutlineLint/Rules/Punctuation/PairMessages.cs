using OutlineLint.Diagnostics;

namespace OutlineLint.Rules.Punctuation;

/// <summary>Says what is wrong with a mark that does not pair, with the words beside it.</summary>
internal static class PairMessages
{
    private const int Shown = 10;

    public static Bilingual For(Speech speech, PairFlaw flaw)
    {
        var (first, second) = (speech.Text[flaw.Position], speech.Text[flaw.Other]);
        var (name, partner) = (PairedMark.NameOf(first), PairedMark.NameOf(PairedMark.PartnerOf(first)));
        var between = flaw.Other > flaw.Position ? speech.Text[(flaw.Position + 1)..flaw.Other].ToString() : "";
        return flaw.Kind switch
        {
            PairFlawKind.Unclosed => new(
                $"“{After(speech.Text, flaw.Position)}”前面的{name.Chinese}没有关闭。请补上{partner.Chinese}，或者删去这个{name.Chinese}。",
                $"The {name.English} before '{After(speech.Text, flaw.Position)}' is never closed: add the {partner.English}, or delete this one"),
            PairFlawKind.Unopened => new(
                $"“{Before(speech.Text, flaw.Position)}”后面的{name.Chinese}没有{partner.Chinese}和它配对。请补上{partner.Chinese}，或者删去这个{name.Chinese}。",
                $"The {name.English} behind '{Before(speech.Text, flaw.Position)}' has no {partner.English}: add it, or delete this one"),
            PairFlawKind.Doubled => new(
                $"“{Beside(speech.Text, flaw.Position)}”旁边的{name.Chinese}打了两个，请删去一个。",
                $"The {name.English} beside '{Beside(speech.Text, flaw.Position)}' is typed twice: delete one"),
            PairFlawKind.Reversed => new(
                $"“{between}”左边用了{name.Chinese}，右边用了{partner.Chinese}，左右颠倒，请对调。",
                $"The {name.English} stands before '{between}' and the {partner.English} behind it: exchange them"),
            PairFlawKind.OpensForCloses => new(
                $"“{between}”后面应为{partner.Chinese}，写成了{name.Chinese}，请改过来。",
                $"Expected the {partner.English} behind '{between}', found the {name.English}: change it"),
            PairFlawKind.ClosesForOpens => new(
                $"“{between}”前面应为{partner.Chinese}，写成了{name.Chinese}，请改过来。",
                $"Expected the {partner.English} before '{between}', found the {name.English}: change it"),
            _ => new(
                $"“{between}”两边的“{first}”和“{second}”不是一对，请改用同一种。",
                $"The marks '{first}' and '{second}' round '{between}' are no pair: use one kind"),
        };
    }

    /// <summary>The words before a doubled closing mark and behind a doubled opening one.</summary>
    private static string Beside(ReadOnlySpan<char> text, int position) =>
        PairedMark.Opens(text[position]) ? After(text, position + 1) : Before(text, position - 1);

    /// <summary>The words behind a mark, up to the next mark of a pair or the end of the line.</summary>
    private static string After(ReadOnlySpan<char> text, int position)
    {
        var end = position + 1;
        while (end < text.Length && end - position <= Shown && PairedMark.KindOf(text[end]) < 0 && text[end] is not ('\r' or '\n'))
            end++;
        return text[(position + 1)..end].ToString();
    }

    /// <summary>The words before a mark, back to the mark before.</summary>
    private static string Before(ReadOnlySpan<char> text, int position)
    {
        var start = position;
        while (start > 0 && position - start < Shown && PairedMark.KindOf(text[start - 1]) < 0 && text[start - 1] is not ('\r' or '\n' or '、' or '，' or '。' or '；'))
            start--;
        return text[start..position].ToString();
    }
}

using OutlineLint.Diagnostics;

namespace OutlineLint.Rules.Punctuation;

/// <summary>The marks that come in pairs, and what they are called.</summary>
internal static class PairedMark
{
    private const string Marks = "“”‘’（）()《》〈〉〔〕【】「」『』［］[]";

    /// <summary>How many kinds of pairs there are; （ and ( are one kind.</summary>
    public const int KindCount = 12;

    /// <summary>The kind of pair that a mark belongs to; -1 for other characters.</summary>
    public static int KindOf(char c) => c < '‘' && c is not ('(' or ')' or '[' or ']') ? -1 : Marks.IndexOf(c, StringComparison.Ordinal) switch
    {
        < 0 => -1,
        < 6 and var at => at / 2,
        var at => (at / 2) - 1,
    };

    public static bool Opens(char c) => (Marks.IndexOf(c, StringComparison.Ordinal) & 1) == 0;

    /// <summary>The other half of the pair.</summary>
    public static char PartnerOf(char c)
    {
        var at = Marks.IndexOf(c, StringComparison.Ordinal);
        return Marks[at ^ 1];
    }

    public static bool IsQuote(char c) => c is '“' or '”' or '‘' or '’' or '「' or '」' or '『' or '』';

    /// <summary>“左引号”, “右书名号”.</summary>
    public static Bilingual NameOf(char c)
    {
        var (zh, en) = c switch
        {
            '“' or '”' or '「' or '」' => ("引号", "quotation mark"),
            '‘' or '’' or '『' or '』' => ("内层引号", "inner quotation mark"),
            '《' or '》' or '〈' or '〉' => ("书名号", "title mark"),
            _ => ("括号", "bracket"),
        };
        return Opens(c) ? new("左" + zh, "opening " + en) : new("右" + zh, "closing " + en);
    }
}

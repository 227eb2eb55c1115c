namespace OutlineLint.Syntax.Green;

/// <summary>The class of every UTF-16 unit.</summary>
internal static class CharacterTable
{
    private const string Pairs = "“”‘’（）()《》〈〉〔〕【】「」『』［］[]";

    private static readonly CharacterClass[] Classes = Build();

    public static CharacterClass ClassOf(char c) => Classes[c];

    public static bool IsSpace(char c) => (Classes[c] & CharacterClass.Space) != 0;

    /// <summary>The mark that must open before this one closes, or '\0' when this one opens.</summary>
    public static char OpenerOf(char mark) => mark switch
    {
        '”' => '“',
        '’' => '‘',
        '）' => '（',
        ')' => '(',
        '》' => '《',
        '〉' => '〈',
        '〕' => '〔',
        '】' => '【',
        '」' => '「',
        '』' => '『',
        '］' => '［',
        ']' => '[',
        _ => '\0',
    };

    /// <summary>The end of a part of a text without the white space at its end.</summary>
    public static int TrimEnd(ReadOnlySpan<char> text, int start, int end)
    {
        while (end > start && IsSpace(text[end - 1]))
            end--;
        return end;
    }

    /// <summary>Whether the character may belong to the numeral of a marker that is glued to the text and told by the point behind it.</summary>
    public static bool IsNumeralBefore(char point, char c) => point switch
    {
        '方' => c is '一' or '另',
        '．' => char.IsDigit(c),
        _ => "一二三四五六七八九十".Contains(c, StringComparison.Ordinal),
    };

    private static CharacterClass[] Build()
    {
        var classes = new CharacterClass[char.MaxValue + 1];
        Add("。；：！？;:!?…）)”’》】」』", CharacterClass.Sentence);
        Add("，、,､﹑ \u3000\u00A0\t—", CharacterClass.Clause);
        Add(Pairs, CharacterClass.Paired);
        Add("\"", CharacterClass.Paired);
        Add("（(①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩⒈⒉⒊⒋⒌⒍⒎⒏⒐❶❷❸❹❺❻❼❽❾❿第", CharacterClass.Gluing);
        Add("、﹑．方", CharacterClass.Point);
        Add(" \u3000\u00A0\t\v\f\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200A\u202F\u205F\u1680", CharacterClass.Space);
        Add("\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF\u00AD\u202A\u202B\u202C\u202D\u202E", CharacterClass.Invisible | CharacterClass.Space);
        Add("。！？；;", CharacterClass.Stop);
        Add("0123456789０１２３４５６７８９", CharacterClass.Digit);
        return classes;

        void Add(string characters, CharacterClass kind)
        {
            foreach (var c in characters)
                classes[c] |= kind;
        }
    }
}

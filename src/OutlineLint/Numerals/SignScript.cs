namespace OutlineLint.Numerals;

/// <summary>A system in which one sign is one whole numeral: 甲, 子, ①, ⑴, ⒈, ㈠, ㊀, Ⓐ.</summary>
/// <param name="rows">The signs from 1 up; the first row is the one that is written, the others are its variants.</param>
internal sealed class SignScript(params string[] rows) : NumeralScript
{
    public static readonly SignScript HeavenlyStem = new("甲乙丙丁戊己庚辛壬癸");

    public static readonly SignScript EarthlyBranch = new("子丑寅卯辰巳午未申酉戌亥");

    public static readonly SignScript Circled = new("①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳㉑㉒㉓㉔㉕㉖㉗㉘㉙㉚㉛㉜㉝㉞㉟㊱㊲㊳㊴㊵㊶㊷㊸㊹㊺㊻㊼㊽㊾㊿")
    {
        Zero = '⓪',
    };

    public static readonly SignScript CircledDecorated = new("❶❷❸❹❺❻❼❽❾❿⓫⓬⓭⓮⓯⓰⓱⓲⓳⓴", "➀➁➂➃➄➅➆➇➈➉", "➊➋➌➍➎➏➐➑➒➓", "⓵⓶⓷⓸⓹⓺⓻⓼⓽⓾")
    {
        Zero = '⓿',
    };

    public static readonly SignScript Parenthesized = new("⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇");

    public static readonly SignScript Pointed = new("⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛");

    public static readonly SignScript ParenthesizedChinese = new("㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩");

    public static readonly SignScript CircledChinese = new("㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉");

    public static readonly SignScript EnclosedLetter = new("ⒶⒷⒸⒹⒺⒻⒼⒽⒾⒿⓀⓁⓂⓃⓄⓅⓆⓇⓈⓉⓊⓋⓌⓍⓎⓏ", "ⓐⓑⓒⓓⓔⓕⓖⓗⓘⓙⓚⓛⓜⓝⓞⓟⓠⓡⓢⓣⓤⓥⓦⓧⓨⓩ", "⒜⒝⒞⒟⒠⒡⒢⒣⒤⒥⒦⒧⒨⒩⒪⒫⒬⒭⒮⒯⒰⒱⒲⒳⒴⒵");

    public override int MaxValue => rows[0].Length;

    /// <summary>The sign of zero, which is malformed as an ordinal; U+0000 where the system has none.</summary>
    private char Zero { get; init; }

    public override string Characters => string.Concat(rows) + (Zero == '\0' ? "" : Zero.ToString());

    public override bool Contains(char c) => ValueOf(c) > 0 || IsZero(c);

    public override NumeralReading Read(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty)
            return NumeralReading.None;
        if (ValueOf(text[0]) is > 0 and var value)
            return NumeralReading.WellFormed(value, length: 1);
        return IsZero(text[0]) ? NumeralReading.Malformed(length: 1) : NumeralReading.None;
    }

    protected override string Spell(int value) => rows[0][value - 1].ToString();

    private int ValueOf(char c)
    {
        foreach (var row in rows)
        {
            if (row.AsSpan().IndexOf(c) is >= 0 and var index)
                return index + 1;
        }

        return 0;
    }

    private bool IsZero(char c) => c != '\0' && c == Zero;
}

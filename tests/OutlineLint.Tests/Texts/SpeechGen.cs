using FsCheck;
using FsCheck.Fluent;
using OutlineLint.Tests.Seeds;

namespace OutlineLint.Tests.Texts;

/// <summary>Texts that nobody wrote: fragments that look like structure in any order, and seeds with cuts, inserts and repeats.</summary>
internal static class SpeechGen
{
    private const int LongestSlice = 600;

    private static readonly string[] Fragments =
    [
        "一、", "二、", "三、", "十一、", "（一）", "（二）", "(三)", "（四)", "1.", "2.", "3．", "4、", "（1）", "（2）", "①", "②", "❸", "⑴", "⒈", "㈠",
        "一是", "二是", "三要", "四要", "一抓", "二抓", "第一，", "第二，", "第三、", "其一，", "其二，", "首先，", "其次，", "最后，", "一方面，", "另一方面，",
        "第一章 ", "第二节 ", "第三条　", "第十条 ", "甲、", "乙、", "Ⅰ.", "A.", "b）", "1.1", "1.1.1", "——", "•", "- ", "* ", "壹、", "第一步，", "理由一：", "一来", "一重保障——",
        "同志们：", "同志们，", "各位代表！", "尊敬的各位领导：", "大家好！", "谢谢大家！", "我就讲这些。", "最后，祝大会圆满成功！", "让我们共同努力！",
        "我讲三点意见。", "以下4个方面：", "四个坚定不移。", "几点", "总之，", "附件1", "附件：1.", "注释", "（3639字）", "2024年3月5日", "（二〇二四年三月五日）", "市水务局", "在会议上的讲话",
        "素材库", "扫码关注", "第2页 共3页", "##paidend##", "······", "（略）", "---", "http://", "目录", "时间：", "张　三", "县委书记 李×",
        "加强领导", "我们要把防汛工作抓紧抓好", "各村要包片到人", "十", "第", "一", "方", "是", "要", "2.0版", "2024.5.1", "十十、", "一一、", "０", "１２．",
        "。", "，", "、", "；", "：", "！", "？", "…", "“", "”", "《", "》", "（", "）", "(", ")", "[", "]", "【", "】", "\"", "'", ".", ",", ";", ":", "—", "·",
        "# ", "## ", "#", "> ", ">", "**", "__", "*", "```", "~~~", "<!--", "-->",
        " ", "  ", "\u3000", "\u3000\u3000", "\t", "\u00A0", "\u2003", "\u200B", "\uFEFF", "\u00AD", "\u202E", "\0", "\uD800", "\uDC00", "\U00020000", "\uFFFF", "e\u0301",
        "\n", "\n", "\n", "\n\n", "\r\n", "\r\n", "\r", "\u0085", "\u2028", "\u2029", "\v", "\f",
    ];

    private static readonly Gen<string> Fragment = Gen.Elements(Fragments);

    /// <summary>Fragments in any order.</summary>
    private static readonly Gen<string> Mosaic = Fragment.ArrayOf().Select(string.Concat);

    /// <summary>A part of a seed with changes in it.</summary>
    private static readonly Gen<string> Mangled =
        from seed in Gen.Elements(SeedFiles.Texts.ToArray())
        from start in Gen.Choose(0, seed.Length)
        from length in Gen.Choose(0, LongestSlice)
        from edits in TextEdit.Gen.ArrayOf()
        select edits.Aggregate(seed.Substring(start, Math.Min(length, seed.Length - start)), (text, edit) => edit.Apply(text));

    /// <summary>A short text that can be inserted.</summary>
    public static Gen<string> Piece { get; } = Gen.OneOf(Fragment, Fragment, Gen.Constant(""), Fragment.ArrayOf(3).Select(string.Concat));

    /// <summary>Any text of these, shrunk by leaving parts out.</summary>
    public static Arbitrary<string> Text { get; } = Arb.From(Gen.OneOf(Mosaic, Mangled), Shrink);

    /// <summary>Fails with the shortest text that it finds when a law does not hold.</summary>
    public static void HoldsForAnyText(Action<string> law) =>
        Check.One(LawRuns.Config.WithEndSize(60), Prop.ForAll(Text, law));

    private static IEnumerable<string> Shrink(string text)
    {
        for (var width = text.Length; width > 0; width /= 2)
        {
            for (var at = 0; at + width <= text.Length; at += width)
                yield return text.Remove(at, width);
        }
    }
}

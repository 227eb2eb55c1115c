using OutlineLint.Numerals;
using OutlineLint.Outlining;

namespace OutlineLint.Rules.Numbering;

/// <summary>What a count counts: “三点意见”, “4个方面的工作” are lists; “三个镇”, “两个目标加以说明” are not, or not for sure.</summary>
/// <param name="IsList">Whether the words name the members of a list.</param>
/// <param name="IsBinding">Whether a colon or a word such as 以下, 讲, 提 ties them to the list behind.</param>
internal readonly record struct CountPhrase(bool IsList, bool IsBinding)
{
    /// <summary>Words that may follow a count until its phrase ends; the longer ones first.</summary>
    private static readonly string[] Words =
    [
        "下功夫", "关键词", "方面", "问题", "意见", "要求", "建议", "体会", "希望", "原则", "环节", "阶段", "任务", "工作", "重点", "措施", "关系", "事情", "原因", "因素", "理由", "目标",
        "想法", "看法", "启示", "经验", "特点", "短板", "不足", "关键", "认识", "观点", "层面", "方向", "转变", "提高", "提升", "突破", "结合", "意识", "能力", "关口", "议程", "事项",
        "内容", "部分", "承诺", "倡议", "打算", "做法", "举措", "步骤", "难点", "亮点", "优势", "途径", "方法", "教训", "收获", "到位", "统一", "确保", "理念", "坚持", "期望", "感受",
        "主要", "突出", "具体", "基本", "进行", "推进", "实施", "入手", "着手", "发力", "用力", "做起", "抓起", "汇报", "毫不动摇", "坚定不移", "话", "事", "字", "点", "大", "的", "上", "来", "谈", "讲", "说", "好",
    ];

    private static readonly string[] Pointers = ["以上", "上述", "其中", "前", "后", "第", "这", "那", "每", "各"];

    private static readonly string[] Announcements = ["以下", "如下", "下列"];

    private static readonly string[] Cues = ["以下", "如下", "下列", "下面", "讲", "谈", "说", "提", "强调"];

    private static readonly string[] Doubts = ["主要", "着重", "重点", "至少", "左右", "约"];

    /// <summary>Reads the words around a count and before its list.</summary>
    public static CountPhrase Read(Speech speech, LeadIn leadIn, Series series)
    {
        var before = speech.Text[leadIn.Span.Start..leadIn.CountSpan.Start];
        var end = Math.Min(leadIn.Span.End, series.Members[0].Item.Span.Start);
        var behind = speech.Text[leadIn.CountSpan.End..Math.Max(end, leadIn.CountSpan.End)];
        if (EndsWithAny(before, Pointers) || before.EndsWith("“") || MentionsSize(before, series.Members.Length))
            return default;
        var stop = behind.IndexOfAny("，。：:；！？、,（");
        var isList = IsNamed(stop < 0 ? behind : behind[..stop]);
        var isTied = behind.EndsWith("：") || behind.EndsWith(":") || ContainsAny(before, Cues);
        return new(isList, isTied && (ContainsAny(before, Announcements) || !ContainsAny(before, Doubts)));
    }

    /// <summary>Whether nothing but names of points is left behind the count.</summary>
    private static bool IsNamed(ReadOnlySpan<char> words)
    {
        while (!words.IsEmpty)
        {
            var length = 0;
            foreach (var word in Words)
            {
                if (words.StartsWith(word, StringComparison.Ordinal))
                {
                    length = word.Length;
                    break;
                }
            }

            if (length == 0)
                return false;
            words = words[length..];
        }

        return true;
    }

    /// <summary>“五项要求、十条措施：” before five members: the other number is the one that counts them.</summary>
    private static bool MentionsSize(ReadOnlySpan<char> before, int size) =>
        size is > 1 and < 100 && (before.Contains(Numeral.Write(size, NumeralSystem.Chinese), StringComparison.Ordinal)
            || before.Contains(Numeral.Write(size, NumeralSystem.Arabic), StringComparison.Ordinal) || (size == 2 && before.Contains('两')));

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.EndsWith(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    private static bool ContainsAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
        {
            if (text.Contains(word, StringComparison.Ordinal))
                return true;
        }

        return false;
    }
}

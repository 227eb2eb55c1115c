namespace OutlineLint.Numerals;

/// <summary>What each Chinese figure counts: 三 is 3, 百 is 100, 廿 is 20.</summary>
/// <remarks>Written out one by one: the figures are not in code-point order, 二 U+4E8C lies after 九 U+4E5D.</remarks>
internal static class ChineseFigures
{
    public const int None = -1;

    /// <summary>Every character that <see cref="Plain"/> knows.</summary>
    public const string AllPlain = "〇零一二三四五六七八九十百千廿卅卌";

    /// <summary>Every character that <see cref="Formal"/> knows.</summary>
    public const string AllFormal = "零壹壱贰貳弍弐叁參弎参肆伍陆陸柒捌玖拾佰仟";

    /// <summary>0 … 9, 10, 100, 1000, or 20, 30, 40 for the contracted tens; <see cref="None"/> for anything else.</summary>
    public static int Plain(char c) => c switch
    {
        '〇' or '零' => 0,
        '一' => 1,
        '二' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        '廿' => 20,
        '卅' => 30,
        '卌' => 40,
        _ => None,
    };

    /// <summary>0 … 9, 10, 100, 1000, simplified, traditional and Japanese; <see cref="None"/> for anything else.</summary>
    public static int Formal(char c) => c switch
    {
        '零' => 0,
        '壹' or '壱' => 1,
        '贰' or '貳' or '弍' or '弐' => 2,
        '叁' or '參' or '弎' or '参' => 3,
        '肆' => 4,
        '伍' => 5,
        '陆' or '陸' => 6,
        '柒' => 7,
        '捌' => 8,
        '玖' => 9,
        '拾' => 10,
        '佰' => 100,
        '仟' => 1000,
        _ => None,
    };
}

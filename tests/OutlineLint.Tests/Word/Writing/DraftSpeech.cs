using static OutlineLint.Tests.Word.Ooxml;

namespace OutlineLint.Tests.Word.Writing;

/// <summary>A draft in which many things are wrong, some of them across runs, in links and in changes of somebody else.</summary>
internal static class DraftSpeech
{
    private const string Fang = "<w:rFonts w:eastAsia=\"仿宋_GB2312\" w:hint=\"eastAsia\"/><w:sz w:val=\"32\"/>";

    /// <summary>With numbers that somebody typed.</summary>
    public static DocxBuilder Typed => Opening()
        .Paragraphs("一、抢天时，颗粒归仓")
        .Add(Block(R("(一", Fang) + R(")机具", "<w:color w:val=\"FF0000\"/>") + R("到位。收割机提前检修，驾驶员全部到岗，谁也不能误了农时。", Fang)))
        .Add(Block($"<w:hyperlink w:anchor=\"x\">{R("（二）、", "<w:u w:val=\"single\"/>")}</w:hyperlink>" + R("人手到位。各村组织互助队，帮助缺劳力的户先收先晒，一户也不落下。")))
        .Paragraphs("二、抓质量，细收细打", "第一、收割留茬不超过15厘米，机手要逐块验收，验收不合格的返工重来。")
        .Add(Block($"<w:ins w:id=\"7\" w:author=\"何田生\" w:date=\"2025-01-01T00:00:00Z\">{R("第二、晾晒不占公路，各村自己找场院，也可以借用学校的操场。")}</w:ins>"))
        .Paragraphs("四、保安全，平平安安", "安全是大事，大家要把\"防火\"放在心上，2024年05月01日之前全部检查一遍。", "更多范文请登录某某网站", "谢谢大家！");

    /// <summary>With automatic numbers, the last of which begins at five.</summary>
    public static DocxBuilder Numbered => Opening()
        .Numbering(ChineseLevels(0) + Num(1, 0) + Num(2, 0, StartOverride(0, 5)))
        .List(1, "0 抢天时，颗粒归仓").Paragraphs("收割机提前检修，驾驶员全部到岗，谁也不能误了农时。")
        .List(1, "0 抓质量，细收细打").Paragraphs("收割留茬不超过15厘米，机手要逐块验收，验收不合格的返工重来。")
        .List(2, "0 保安全，平平安安").Paragraphs("安全是大事，各村各户要互相提醒，火种一律不许带进场院。", "谢谢大家！");

    private static DocxBuilder Opening() => new DocxBuilder()
        .Add(Block(R("在全镇秋收工作会议上的讲话", "<w:b/><w:sz w:val=\"44\"/>"), "<w:jc w:val=\"center\"/>"))
        .Add(P("青石镇镇长　何田生", "<w:jc w:val=\"center\"/>"))
        .Add(Block(R("同志们", "<w:b/>") + R(",")))
        .Paragraphs("今天开这个会，讲三点意见，请大家认真听、认真记、认真落实到每一个田块。");
}

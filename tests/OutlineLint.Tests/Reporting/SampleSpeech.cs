using OutlineLint.Outlining;
using OutlineLint.Reporting;

namespace OutlineLint.Tests.Reporting;

/// <summary>Speeches that the tests of the formats show.</summary>
internal static class SampleSpeech
{
    private const string Text = """
        扫码关注公众号
        把防汛责任扛在肩上
        ——在全县防汛工作会议上的讲话
        县长 王一帆
        （2024年5月20日）
        各位领导、同志们：
        下面，我讲三点意见。
        一、认清形势，绷紧“安全度汛”这根弦
        去年入汛早、雨量大。
        （一）水库底数要清
        一是查大坝。二是查闸门。
        （二）预案要实
        1.人员到位
        2.物资到位
        二、压实责任
        十一、“三个到位”——①人员②物资③纪律，做到守土有责、守土负责、守土尽责，确保人民群众生命财产安全万无一失
        强化值班值守
        谢谢大家！
        县防汛办
        2024年5月20日印
        """;

    /// <summary>A frame with everything, three levels, an inferred item.</summary>
    public static DocumentOutline Whole()
    {
        var element = new OutlineSketch(Text).Element;
        var sketch = new OutlineSketch(Text)
        {
            Frame = new SpeechFrame
            {
                Title = [element("把防汛责任扛在肩上"), element("——在全县防汛工作会议上的讲话")],
                Byline = [element("县长 王一帆")],
                Dateline = [element("（2024年5月20日）"), element("2024年5月20日印")],
                Salutation = [element("各位领导、同志们：")],
                Closing = [element("谢谢大家！")],
                Signature = [element("县防汛办")],
                Skipped = [element("扫码关注公众号")],
            },
        };
        return sketch.Document(
            sketch.Item("一、", "认清形势，绷紧“安全度汛”这根弦", 1, Branch(sketch)),
            sketch.Item("二、", "压实责任", 2),
            sketch.Item("十一、", "“三个到位”——①人员②物资③纪律，做到守土有责、守土负责、守土尽责，确保人民群众生命财产安全万无一失", 11),
            sketch.Item("", "强化值班值守"));
    }

    /// <summary>No frame, no items.</summary>
    public static DocumentOutline Empty() => new OutlineSketch("同志们好").Document();

    /// <summary>Text that every format has to escape.</summary>
    public static DocumentOutline Hostile()
    {
        const string Heading = "a\"<b>&amp;#`*_[x](y)|\\\t\e[31m\uD800\u202E\uFFFE";
        var sketch = new OutlineSketch($"1.{Heading}\n第三条罚则\n");
        return sketch.Document(sketch.Item("1.", Heading, 1), sketch.Item("第三条", "罚则", 3)) with { FileName = "a\"b<c>.txt" };
    }

    private static Func<int, OutlineItem>[] Branch(OutlineSketch sketch) =>
    [
        sketch.Item("（一）", "水库底数要清", 1, sketch.Item("一是", "查大坝", 1), sketch.Item("二是", "查闸门", 2)),
        sketch.Item("（二）", "预案要实", 2, sketch.Item("1.", "人员到位", 1), sketch.Item("2.", "物资到位", 2)),
    ];
}

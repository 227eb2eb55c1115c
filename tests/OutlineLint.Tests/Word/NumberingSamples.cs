using static OutlineLint.Tests.Word.Ooxml;

namespace OutlineLint.Tests.Word;

/// <summary>Documents with automatic numbers.</summary>
internal static class NumberingSamples
{
    public static IEnumerable<WordSample> All =>
    [
        new(
            "Levels count for themselves and begin again",
            new DocxBuilder().Numbering(ChineseLevels(0) + Num(1, 0))
                .List(1, "0 抓学习", "1 读原著", "1 悟原理", "2 早读", "3 晨读", "0 抓落实", "1 压责任", "2 到人"),
            "一、抓学习", "（一）读原著", "（二）悟原理", "1.早读", "（1）晨读", "二、抓落实", "（一）压责任", "1.到人"),
        new(
            "Lists with one definition count together unless one begins anew",
            new DocxBuilder().Numbering(ChineseLevels(0) + Num(1, 0) + Num(2, 0) + Num(3, 0, StartOverride(0, 1)))
                .List(1, "0 甲").List(2, "0 乙").List(3, "0 丙", "0 丁").List(1, "0 戊"),
            "一、甲", "二、乙", "一、丙", "二、丁", "三、戊"),
        new(
            "A level may begin elsewhere",
            new DocxBuilder().Numbering(AbstractNum(0, Level(0, "decimal", "%1.", start: 3)) + Num(1, 0) + Num(2, 0, StartOverride(0, 8)))
                .List(1, "0 甲", "0 乙").List(2, "0 丙"),
            "3.甲", "4.乙", "8.丙"),
        new(
            "A level may run through or restart behind a certain level",
            new DocxBuilder().Numbering(AbstractNum(
                    0,
                    Level(0, "decimal", "第%1编"),
                    Level(1, "decimal", "第%2章"),
                    Level(2, "decimal", "第%3条", "<w:lvlRestart w:val=\"0\"/>"),
                    Level(3, "decimal", "（%4）", "<w:lvlRestart w:val=\"1\"/>")) + Num(1, 0))
                .List(1, "0 总则", "1 目的", "2 甲", "3 子", "1 范围", "2 乙", "3 丑", "0 分则", "1 其他", "2 丙", "3 寅"),
            "第1编 总则", "第1章 目的", "第1条 甲", "（1）子", "第2章 范围", "第2条 乙", "（2）丑", "第2编 分则", "第1章 其他", "第3条 丙", "（1）寅")
        {
            Difference = new("It begins every level again behind any level above.", "第1编总则", "第1章目的", "第1条甲", "（1）子", "第2章范围", "第1条乙", "（1）丑", "第2编分则", "第1章其他", "第1条丙", "（1）寅"),
        },
        new(
            "A number may hold those above it in plain figures",
            new DocxBuilder().Numbering(AbstractNum(
                    0,
                    Level(0, "chineseCountingThousand", "第%1章"),
                    Level(1, "decimal", "%1.%2", "<w:isLgl/>"),
                    Level(2, "lowerLetter", "%1.%2.%3")) + Num(1, 0))
                .List(1, "0 总则", "1 目的", "2 甲", "2 乙"),
            "第一章 总则", "1.1 目的", "一.1.a 甲", "一.1.b 乙")
        {
            Difference = new("Before version 7.6 it does not know w:isLgl.", "第一章总则", "一.1目的", "一.1.a甲", "一.1.b乙"),
        },
        new(
            "A list may write a level its own way",
            new DocxBuilder().Numbering(ChineseLevels(0) + Num(1, 0) + Num(2, 0, $"<w:lvlOverride w:ilvl=\"0\">{Level(0, "upperLetter", "%1.", start: 2)}</w:lvlOverride>"))
                .List(1, "0 甲").List(2, "0 乙"),
            "一、甲", "B.乙"),
        new(
            "A number comes by a style and goes by zero",
            new DocxBuilder()
                .Styles(Style("1", "heading 1", $"<w:pPr>{NumPr(1)}</w:pPr>") + Style("2", "heading 2", "<w:basedOn w:val=\"1\"/><w:pPr><w:numPr><w:ilvl w:val=\"1\"/></w:numPr></w:pPr>") + Style("own", "自拟", "<w:basedOn w:val=\"2\"/>"))
                .Numbering(ChineseLevels(0) + Num(1, 0))
                .Add(P("抓学习", PStyle("1"))).Add(P("读原著", PStyle("2"))).Add(P("悟原理", PStyle("own"))).Add(P("不编号", PStyle("1") + NumPr(0))).Add(P("抓落实", PStyle("1"))),
            "一、抓学习", "（一）读原著", "（二）悟原理", "不编号", "二、抓落实"),
        new(
            "A style finds its level by the link from the level",
            new DocxBuilder()
                .Styles(Style("A", "甲级", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>") + Style("B", "乙级", "<w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr>"))
                .Numbering(AbstractNum(0, Level(0, "chineseCounting", "%1、", PStyle("A")), Level(1, "chineseCounting", "（%2）", PStyle("B"))) + Num(1, 0))
                .Add(P("抓学习", PStyle("A"))).Add(P("读原著", PStyle("B"))).Add(P("抓落实", PStyle("A"))),
            "一、抓学习", "（一）读原著", "二、抓落实")
        {
            Difference = new("It takes level 0 where the style names none; ECMA-376 17.9.23 says the link decides.", "一、抓学习", "二、读原著", "三、抓落实"),
        },
        new(
            "A definition may stand in for a list style",
            new DocxBuilder()
                .Styles("<w:style w:type=\"numbering\" w:styleId=\"L\"><w:name w:val=\"列表\"/><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:style>")
                .Numbering("<w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"multilevel\"/><w:styleLink w:val=\"L\"/>" + Level(0, "japaneseCounting", "%1、") + "</w:abstractNum>"
                    + "<w:abstractNum w:abstractNumId=\"5\"><w:multiLevelType w:val=\"multilevel\"/><w:numStyleLink w:val=\"L\"/></w:abstractNum>" + Num(1, 0) + Num(2, 5))
                .List(2, "0 甲", "0 乙"),
            "一、甲", "二、乙"),
        new(
            "A level that is left out counts as seen",
            new DocxBuilder().Numbering(AbstractNum(0, Level(0, "decimal", "%1."), Level(1, "decimal", "%1.%2"), Level(2, "decimal", "%1.%2.%3")) + Num(1, 0))
                .List(1, "2 甲", "1 乙", "0 丙"),
            "1.1.1 甲", "1.2 乙", "2.丙"),
        new(
            "Two figures never touch",
            new DocxBuilder().Numbering(AbstractNum(0, Level(0, "decimal", "%1.")) + Num(1, 0)).List(1, "0 5G网络", "0 网络"),
            "1. 5G网络", "2.网络"),
        new(
            "A bullet is the sign that its font shows",
            new DocxBuilder().Numbering(AbstractNum(
                    0,
                    Level(0, "bullet", "\uF06C", properties: "<w:rPr><w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/></w:rPr>"),
                    Level(1, "bullet", "\uF0B7", properties: "<w:rPr><w:rFonts w:ascii=\"Symbol\" w:hAnsi=\"Symbol\"/></w:rPr>"),
                    Level(2, "bullet", "——")) + Num(1, 0))
                .List(1, "0 甲", "1 乙", "2 丙"),
            "●甲", "•乙", "——丙")
        {
            Difference = new("Its text export has a sign of its own for the bullets of each level.", "•甲", "◦乙", "▪丙"),
        },
        new(
            "A list that is not there numbers nothing",
            new DocxBuilder().List(7, "0 甲"), "甲"),
    ];
}

using System.Diagnostics;
using OutlineLint.Outlining;
using OutlineLint.Syntax;

namespace OutlineLint.Tests.Outlining;

/// <summary>No text takes more than linear time or a deep stack. Times are compared inside one run and tried again, so that a busy machine fails nothing.</summary>
[Collection(nameof(LinearTimeTests))]
[CollectionDefinition(nameof(LinearTimeTests), DisableParallelization = true)]
public sealed class LinearTimeTests
{
    private const int Large = 1 << 19;
    private const int Growth = 8;

    /// <summary>Linear work grows as the text does, quadratic work by 64.</summary>
    private const double MostGrowth = 3 * Growth;

    private const int Tries = 5;

    /// <summary>What takes no longer is not worth comparing.</summary>
    private const double Unmeasurable = 4;

    private const int SmallStack = 256 * 1024;

    [Theory]
    [InlineData("一、")]
    [InlineData("一、\n")]
    [InlineData("一是，")]
    [InlineData("一是好，二是坏；")]
    [InlineData("（")]
    [InlineData("（ ")]
    [InlineData("“")]
    [InlineData("”")]
    [InlineData("汉")]
    [InlineData(" ")]
    [InlineData("#")]
    [InlineData(">")]
    [InlineData("> ")]
    [InlineData("**")]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("甲\n")]
    [InlineData("甲乙丙丁\n\n")]
    [InlineData("1")]
    [InlineData("１")]
    [InlineData("1.")]
    [InlineData("第")]
    [InlineData("方")]
    [InlineData("。 ")]
    [InlineData("第一，")]
    [InlineData("第一，好\n")]
    [InlineData("——甲乙\n")]
    [InlineData("同志们，")]
    [InlineData("同志们：\n")]
    [InlineData("一、甲（一）乙1.丙（1）丁①戊一是己，")]
    [InlineData("一、甲\n（一）乙\n1.丙\n（1）丁\n①戊\n一是己，二是庚\n")]
    [InlineData("附件1\n")]
    [InlineData("2024年3月5日\n")]
    [InlineData("素材库会员\n")]
    [InlineData("我讲五点。\n")]
    [InlineData("以下三点：一是好，二是坏，")]
    [InlineData("三点，一是好，二是")]
    [InlineData("<!--\n")]
    [InlineData("<!--")]
    [InlineData("```\n")]
    [InlineData("\0")]
    [InlineData("\uFEFF")]
    [InlineData(" *")]
    [InlineData("\t*")]
    [InlineData("\uD800")]
    public void A_text_of_one_thing_takes_linear_time(string thing) => AssertIsLinear("", thing, "乙");

    [Theory]
    [InlineData("甲", " * ", "乙")]
    [InlineData("一、甲\n", "\n", "二、乙\n")]
    [InlineData("好。\n一、好\n好好好。\n好好好。\n", "\n甲乙丙", "\n")]
    [InlineData("好。\n好。\n我就讲这些", "。", "")]
    [InlineData("好。\n好。\n我就讲这些", "！素材", "")]
    [InlineData("", "甲乙丙\n", "同志们：\n")]
    public void A_text_of_one_thing_between_others_takes_linear_time(string before, string thing, string behind) => AssertIsLinear(before, thing, behind);

    [Theory]
    [InlineData(">", "：一是好，二是坏；三是好。")]
    [InlineData("> ", "三点：一是好，二是坏。")]
    [InlineData(" ", "一是好，二是坏；")]
    [InlineData("三点，", "一是好，二是坏，")]
    public void Many_things_before_many_others_take_linear_time(string first, string second) =>
        AssertIsLinear(length => Repeat("", first, "甲", length / 2) + Repeat("", second, "", length / 2));

    private static void AssertIsLinear(string before, string thing, string behind) => AssertIsLinear(length => Repeat(before, thing, behind, length));

    private static void AssertIsLinear(Func<int, string> textOf)
    {
        var (small, large) = (textOf(Large / Growth), textOf(Large));
        var growth = double.MaxValue;
        OnSmallStack(() =>
        {
            Time(small);
            for (var i = 0; i < Tries && growth > MostGrowth; i++)
                growth = Math.Min(growth, Time(large) / Math.Max(Unmeasurable, Time(small)));
        });
        Assert.True(growth <= MostGrowth, $"{Growth} times the text took {growth:F0} times as long");
    }

    private static double Time(string text)
    {
        var watch = Stopwatch.StartNew();
        var outline = Outline.Create(SyntaxTree.ParseText(text));
        Assert.InRange(outline.Items.Length, 0, text.Length);
        return watch.Elapsed.TotalMilliseconds;
    }

    private static string Repeat(string before, string thing, string behind, int length) =>
        before + string.Concat(Enumerable.Repeat(thing, length / thing.Length)) + behind;

    private static void OnSmallStack(Action action)
    {
        Exception? failure = null;
        var thread = new Thread(() => failure = Record.Exception(action), SmallStack);
        thread.Start();
        thread.Join();
        Assert.Null(failure);
    }
}

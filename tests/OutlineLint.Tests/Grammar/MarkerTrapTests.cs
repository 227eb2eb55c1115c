using OutlineLint.Outlining;
using OutlineLint.Syntax;

namespace OutlineLint.Tests.Grammar;

/// <summary>What looks like a marker and is none.</summary>
public sealed class MarkerTrapTests
{
    [Theory]
    [InlineData("馆里收藏的第一、二卷县志都要修补，修好了再借阅。")]
    [InlineData("我们镇的第一、第二产业占了大头，今年还要往前走。")]
    [InlineData("全队上下都要争第一、当先锋，干出个样子来。")]
    [InlineData("第一书记驻村已经两年了，村里的路都通了。")]
    [InlineData("第一次，我站上讲台，手心全是汗。")]
    [InlineData("第一时间赶到现场的是供电所的工友。")]
    [InlineData("三中、四中全会的精神要讲到田间地头。")]
    [InlineData("一、二线城市的房租涨了，县城的没有涨。")]
    [InlineData("去年我们拿了一、二等奖各一个，大家都很高兴。")]
    [InlineData("五、六月份雨水多，水库要腾出库容。")]
    [InlineData("高一、高二的同学明天到操场集合。")]
    [InlineData("一是一，二是二，账目要清清楚楚。")]
    [InlineData("他说一是一，从来不打折扣。")]
    [InlineData("我们唯一是靠大家，靠街坊邻居。")]
    [InlineData("星期一是值班日，星期二是学习日。")]
    [InlineData("三要素齐全了才能报名，缺一样也不行。")]
    [InlineData("“三要三不要”已经写进了村规民约。")]
    [InlineData("看准了就一抓到底，不留尾巴。")]
    [InlineData("我们首先要统一思想，把话说在前头。")]
    [InlineData("最后的决战就在汛期，谁也不能松劲。")]
    [InlineData("我再次强调安全，再次感谢各位工友。")]
    [InlineData("其中一个是老支书，他的话大家都听。")]
    [InlineData("红四方面军曾经从这里走过，留下了标语。")]
    [InlineData("问题要一个一个梳理，一项一项销号。")]
    [InlineData("水位涨了1.5米，比去年高出0.3米。")]
    [InlineData("服务大厅升级到2.0版，办事少跑了腿。")]
    [InlineData("工程从2024.5.1动工，到年底完成。")]
    [InlineData("会场设在初三（2）班，请大家准时到。")]
    [InlineData("住在（1）号楼的居民先搬，别的楼再等通知。")]
    [InlineData("按照《河道管理办法》第三条第（二）项办理。")]
    [InlineData("做法见①，数据见②，都在附表里。")]
    [InlineData("甲、乙双方各派三人，当面把数点清。")]
    [InlineData("A、B两组轮流上岗，C组待命。")]
    [InlineData("请派一台B超机，再派两名医生。")]
    [InlineData("**县的做法值得学，**镇也在试。")]
    [InlineData("每天干满5×8小时，一天也不能少。")]
    [InlineData("阿里木·买买提同志在这里守了三十年。")]
    [InlineData("要把“四个意识”落到行动上，不能只挂在嘴上。")]
    [InlineData("大家一心一意、一鼓作气把路修通。")]
    [InlineData("一带一路、一网通办都写进了教材。")]
    [InlineData("来的人有十、百、千之多，数也数不清。")]
    [InlineData("两支队伍分获第一，第二，谁也不服谁。")]
    [InlineData("20XX年的账还没有结清，先放一放。")]
    [InlineData("一方面军的老战士来过我们学校。")]
    public void A_trap_is_no_item(string sentence)
    {
        var outline = Outline.Create(SyntaxTree.ParseText($"同志们：\n今天的会开得很好，大家的发言很实在。\n{sentence}\n会后请大家回去传达，把事情办好。\n谢谢大家！\n"));

        Assert.Empty(outline.DescendantItems());
    }
}

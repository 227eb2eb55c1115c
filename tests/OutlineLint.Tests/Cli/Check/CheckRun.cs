using OutlineLint.Tests.Lint;

namespace OutlineLint.Tests.Cli.Check;

/// <summary>A run of <c>check</c> with the rules of <see cref="WordRule.Catalog"/>.</summary>
internal static class CheckRun
{
    /// <summary>A small speech with one of each: an error, a safe fix, an unsafe fix, an info, and a line that is too long for a terminal.</summary>
    public const string Speech = """
        在食堂安全会上的讲话
        各位同事：
        一、看住原料
        每天的菜由甲验收，验收单当天归档，缺一样都不许入库，出了问题要找得到人、找得到时间、找得到车，这一条谁也不要嫌麻烦，更不要让丙代签，代签等于没有签。
        三、看住灶台
        灶台的火由戊看，己看风机。
        谢谢大家！

        """;

    public static TestRun New() => new() { Rules = WordRule.Catalog };

    public static string TextOf(this TestRun run, string path) => File.ReadAllText(run.Folder[path]);
}

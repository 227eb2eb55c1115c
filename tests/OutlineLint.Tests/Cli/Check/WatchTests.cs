namespace OutlineLint.Tests.Cli.Check;

public sealed class WatchTests
{
    [Fact]
    public async Task A_change_is_checked_again()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        using var run = new TestRun { Rules = CheckRun.New().Rules, Stop = stop.Token };
        run.WithFile("a.txt", "好");

        var exit = Task.Run(() => run.Run("check", "--watch", "--output-format", "concise", "--quiet"), TestContext.Current.CancellationToken);
        await Task.Delay(200, TestContext.Current.CancellationToken);
        run.WithFile("a.txt", "好戊");
        await Until(() => run.Output.Contains("a.txt:1:2", StringComparison.Ordinal), stop.Token);
        run.WithFile("b.txt", "戊");
        await Until(() => run.Output.Contains("b.txt:1:1", StringComparison.Ordinal), stop.Token);
        await stop.CancelAsync();

        Assert.Equal(1, await exit);
    }

    private static async Task Until(Func<bool> condition, CancellationToken stop)
    {
        while (!condition())
            await Task.Delay(10, stop).ConfigureAwait(false);
    }
}

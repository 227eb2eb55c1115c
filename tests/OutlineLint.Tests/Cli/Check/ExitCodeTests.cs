namespace OutlineLint.Tests.Cli.Check;

public sealed class ExitCodeTests : IDisposable
{
    private readonly TestRun _run = CheckRun.New().WithFile("error.txt", "戊").WithFile("warning.txt", "甲").WithFile("info.txt", "己").WithFile("good.txt", "好");

    [Theory]
    [InlineData(0, "good.txt")]
    [InlineData(1, "error.txt")]
    [InlineData(0, "warning.txt")]
    [InlineData(1, "warning.txt", "--fail-on", "warning")]
    [InlineData(0, "info.txt", "--fail-on", "warning")]
    [InlineData(1, "info.txt", "--fail-on=info")]
    [InlineData(0, "error.txt", "--exit-zero")]
    [InlineData(2, "error.txt", "no.txt", "--exit-zero")]
    [InlineData(2, "error.txt", "no.txt")]
    [InlineData(0, "error.txt", "--select", "OL601")]
    [InlineData(0, "error.txt", "--ignore", "no-ol603,OL2")]
    [InlineData(1, "error.txt", "--select", "hygiene")]
    [InlineData(1, "error.txt", "--select", "ALL")]
    [InlineData(2, "error.txt", "--select", "OL999")]
    [InlineData(2, "error.txt", "--fail-on", "never")]
    [InlineData(2, "error.txt", "--profile", "poem")]
    [InlineData(2, "error.txt", "--write-baseline")]
    [InlineData(2, "error.txt", "--baseline", "no.sarif")]
    [InlineData(2, "error.txt", "--diff", "--statistics")]
    public void The_exit_code_says_what_was_found(int expected, params string[] args) => Assert.Equal(expected, _run.Run(["check", .. args]));

    [Theory]
    [InlineData("no rule skiped-number; did you mean skipped-number?", "--select", "skiped-number")]
    [InlineData("--write-baseline needs --baseline FILE", "--write-baseline")]
    [InlineData("no.sarif: no such file or folder", "--baseline", "no.sarif")]
    [InlineData("good.txt: is no baseline (SARIF); --write-baseline makes a new one", "--baseline", "good.txt")]
    [InlineData("list: no such file or folder", "--files-from", "list")]
    public void A_mistake_is_one_line(string message, params string[] args)
    {
        Assert.Equal(2, _run.Run(["check", "good.txt", .. args]));
        Assert.Equal($"outlinelint: {message}\n", _run.Error);
        Assert.Empty(_run.Output);
    }

    public void Dispose() => _run.Dispose();
}

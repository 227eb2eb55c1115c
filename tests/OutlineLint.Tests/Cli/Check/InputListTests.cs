namespace OutlineLint.Tests.Cli.Check;

public sealed class InputListTests : IDisposable
{
    private readonly TestRun _run = CheckRun.New().WithFile("a.txt", "甲").WithFile("b b.txt", "甲").WithFile("c.txt", "甲");

    [Theory]
    [InlineData("a.txt\nb b.txt\n")]
    [InlineData("a.txt\r\n\r\nb b.txt")]
    [InlineData("a.txt\0b b.txt\0")]
    public void Paths_are_read_from_a_list(string list)
    {
        Assert.Equal(0, _run.WithFile("list", list).Run("check", "--files-from", "list", "--output-format", "concise", "--quiet"));
        Assert.Equal(["a.txt", "b b.txt"], Names(_run));
    }

    [Fact]
    public void An_empty_list_means_no_file()
    {
        Assert.Equal(0, _run.WithFile("list", "").Run("check", "--files-from", "list", "--output-format", "concise", "--quiet"));
        Assert.Empty(_run.Output);
    }

    [Fact]
    public void The_list_may_come_from_standard_input()
    {
        using var run = new TestRun { Rules = _run.Rules, Input = [.. "x.txt"u8] };
        Assert.Equal(0, run.WithFile("x.txt", "甲").WithFile("y.txt", "甲").Run("check", "--files-from", "-", "y.txt", "--output-format", "concise", "--quiet"));
        Assert.Equal(["y.txt", "x.txt"], Names(run));
    }

    public void Dispose() => _run.Dispose();

    private static IEnumerable<string> Names(TestRun run) => run.Output.TrimEnd().Split('\n').Select(line => line.Split(':')[0]);
}

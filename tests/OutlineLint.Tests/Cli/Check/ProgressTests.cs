namespace OutlineLint.Tests.Cli.Check;

public sealed class ProgressTests
{
    [Theory]
    [InlineData(80, 2, true)]
    [InlineData(80, 0, false)]
    [InlineData(null, 2, false)]
    public void Progress_is_for_terminals_and_long_work(int? terminal, int seconds, bool expected)
    {
        using var run = new TestRun { Rules = CheckRun.New().Rules, ErrorTerminalWidth = terminal, Clock = new SteppingClock(seconds) };

        Assert.Equal(0, run.With("a.txt", "b.txt").Run("check"));

        Assert.Equal(expected, run.Error.Contains("1/2", StringComparison.Ordinal));
        Assert.EndsWith(expected ? "\e[K" : "", run.Error, StringComparison.Ordinal);
    }

    /// <summary>A clock that goes on by so many seconds whenever it is looked at.</summary>
    private sealed class SteppingClock(int seconds) : TimeProvider
    {
        private long _now;

        public override long TimestampFrequency => 1;

        public override long GetTimestamp() => _now += seconds;
    }
}

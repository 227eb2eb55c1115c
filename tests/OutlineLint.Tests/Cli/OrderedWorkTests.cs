using OutlineLint.Cli.Running;

namespace OutlineLint.Tests.Cli;

public sealed class OrderedWorkTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public void Results_come_in_order_and_no_more_than_jobs_run_at_a_time(int jobs)
    {
        var inputs = Enumerable.Range(0, 200).ToList();
        var (running, most) = (0, 0);
        var results = new List<int>();

        OrderedWork.Run(inputs, jobs, Work, results.Add);

        Assert.Equal(inputs, results);
        Assert.InRange(most, 1, jobs);

        int Work(int input, int index)
        {
            InterlockedMax(ref most, Interlocked.Increment(ref running));
            Thread.SpinWait(input % 7 * 1000);
            Interlocked.Decrement(ref running);
            return index;
        }
    }

    [Fact]
    public void A_mistake_in_the_work_is_not_swallowed() => Assert.Throws<InvalidOperationException>(
        () => OrderedWork.Run([1, 2, 3], jobs: 2, (int _, int _) => throw new InvalidOperationException(), (int _) => { }));

    private static void InterlockedMax(ref int target, int value)
    {
        for (var seen = Volatile.Read(ref target); seen < value;)
            seen = Interlocked.CompareExchange(ref target, value, seen) is var now && now == seen ? value : now;
    }
}

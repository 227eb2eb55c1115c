namespace OutlineLint.Cli.Running;

/// <summary>Works on many inputs at a time and hands the results over in the order of the inputs.</summary>
internal static class OrderedWork
{
    /// <summary>How many results may wait for a slow one before them, for each worker: enough to keep all busy, and a bound on memory.</summary>
    private const int Ahead = 8;

    /// <summary>Runs the work.</summary>
    /// <param name="inputs">The inputs.</param>
    /// <param name="jobs">How many are worked on at a time.</param>
    /// <param name="work">What is done with an input and its index, on any thread.</param>
    /// <param name="deliver">What is done with a result, on this thread.</param>
    public static void Run<TInput, TResult>(IReadOnlyList<TInput> inputs, int jobs, Func<TInput, int, TResult> work, Action<TResult> deliver)
    {
        if (jobs == 1 || inputs.Count <= 1)
        {
            foreach (var (index, input) in inputs.Index())
                deliver(work(input, index));
            return;
        }

        var workers = new TaskFactory(new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, jobs).ConcurrentScheduler);
        var waiting = new Queue<Task<TResult>>();
        foreach (var (index, input) in inputs.Index())
        {
            if (waiting.Count == jobs * Ahead)
                deliver(waiting.Dequeue().GetAwaiter().GetResult());
            waiting.Enqueue(workers.StartNew(() => work(input, index)));
        }

        while (waiting.TryDequeue(out var next))
            deliver(next.GetAwaiter().GetResult());
    }
}

using System.Globalization;
using OutlineLint.Benchmarks.Generation;

namespace OutlineLint.Benchmarks.Latency;

/// <summary>Measures a server as its writer feels it, and prints tables in Markdown: from a keystroke to its findings, and what memory does over many edits.</summary>
internal static class LatencyTable
{
    private const int WarmUp = 1_000;
    private const int Keystrokes = 3_000;
    private const int Edits = 100_000;
    private const int EditsBetweenLooks = 10_000;

    /// <summary>Only every so many edits are waited for: the others are typed over, as when a key is held down.</summary>
    private const int EditsBetweenWaits = 10;

    /// <summary>Measures and prints.</summary>
    /// <param name="command">Starts the server.</param>
    public static void Run(IReadOnlyList<string> command)
    {
        var text = BenchmarkCorpus.Long();
        Console.WriteLine("| from a keystroke to its findings, ms | median | p95 | p99 | max | processor time |");
        Console.WriteLine("| --- | ---: | ---: | ---: | ---: | ---: |");
        foreach (var row in Latency("pushed", command, text, pulls: false).Concat(Latency("pulled", command, text, pulls: true)))
            Console.WriteLine(row);
        Console.WriteLine();
        Console.WriteLine("| edits | working set, MB |");
        Console.WriteLine("| ---: | ---: |");
        foreach (var row in Memory(command, text))
            Console.WriteLine(row);
    }

    private static IEnumerable<string> Latency(string name, IReadOnlyList<string> command, string text, bool pulls)
    {
        using var editor = new EditorSession(command, text, pulls);
        for (var i = 0; i < WarmUp; i++)
            editor.Type();
        yield return Row(name, editor, editor.Type);
        yield return Row($"{name}, the pipe alone", editor, editor.AskNothing);
    }

    private static string Row(string name, EditorSession editor, Func<double> act)
    {
        var before = editor.ProcessorTime;
        var times = new double[Keystrokes];
        for (var i = 0; i < times.Length; i++)
            times[i] = act();
        var processor = (editor.ProcessorTime - before).TotalMilliseconds / times.Length;
        Array.Sort(times);
        double At(double share) => times[(int)(share * (times.Length - 1))];
        return string.Create(CultureInfo.InvariantCulture, $"| {name} | {At(0.5):F1} | {At(0.95):F1} | {At(0.99):F1} | {At(1):F1} | {processor:F1} |");
    }

    private static IEnumerable<string> Memory(IReadOnlyList<string> command, string text)
    {
        using var editor = new EditorSession(command, text, pulls: false);
        for (var edit = 0; edit <= Edits; edit++)
        {
            if (edit % EditsBetweenLooks == 0)
                yield return string.Create(CultureInfo.InvariantCulture, $"| {edit} | {editor.WorkingSet:F0} |");
            if (edit % EditsBetweenWaits == 0)
                editor.Type();
            else
                editor.TypeOn();
        }
    }
}

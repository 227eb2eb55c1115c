using OutlineLint.Documents.Discovery;

namespace OutlineLint.Cli.Running;

/// <summary>Runs something again whenever a file changes. It looks at the files themselves: that works on every file system and for files that are not there yet.</summary>
internal sealed class WatchLoop(CommandHost host)
{
    private const string ConfigName = ".editorconfig";
    private const string ClearScreen = "\e[2J\e[H";

    /// <summary>Runs until the host says stop.</summary>
    /// <param name="output">Where results go.</param>
    /// <param name="run">What is run; gives the exit code.</param>
    /// <param name="find">Finds the files to look at.</param>
    /// <returns>The exit code of the last run.</returns>
    public int Run(TextWriter output, Func<int> run, Func<FoundDocuments> find)
    {
        var exitCode = Cli.ExitCode.Success;
        var seen = new Dictionary<string, (DateTime, long)>(StringComparer.Ordinal);
        while (!host.Stop.IsCancellationRequested)
        {
            var now = Stamps(find());
            if (seen.Count != now.Count || seen.Any(pair => !now.TryGetValue(pair.Key, out var stamp) || stamp != pair.Value))
            {
                seen = now;
                if (host.TerminalWidth is not null)
                    output.Write(ClearScreen);
                exitCode = run();
                output.Flush();
                // What the run itself has repaired is no change to look at again.
                seen = Stamps(find());
            }

            host.Stop.WaitHandle.WaitOne(host.WatchPause);
        }

        return exitCode;
    }

    private static Dictionary<string, (DateTime, long)> Stamps(FoundDocuments documents)
    {
        var stamps = new Dictionary<string, (DateTime, long)>(StringComparer.Ordinal) { [""] = default };
        foreach (var path in documents.Sources.Select(source => source.Path).OfType<string>())
        {
            Add(stamps, path);
            for (var folder = Path.GetDirectoryName(path); folder is not null && stamps.TryAdd(folder, default); folder = Path.GetDirectoryName(folder))
                Add(stamps, Path.Combine(folder, ConfigName));
        }

        return stamps;
    }

    private static void Add(Dictionary<string, (DateTime, long)> stamps, string path)
    {
        var file = new FileInfo(path);
        stamps[path] = file.Exists ? (file.LastWriteTimeUtc, file.Length) : default;
    }
}

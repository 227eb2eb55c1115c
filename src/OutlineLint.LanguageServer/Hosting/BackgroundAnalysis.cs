using OutlineLint.LanguageServer.Workspace;

namespace OutlineLint.LanguageServer.Hosting;

/// <summary>Looks at documents as soon as they change: at each of them by itself, and no longer at a version that has been typed over.</summary>
/// <param name="current">Finds a document as it is now.</param>
/// <param name="done">Takes a document that was looked at.</param>
/// <param name="failed">Takes one that could not be.</param>
internal sealed class BackgroundAnalysis(Func<string, DocumentSnapshot?> current, Action<DocumentSnapshot> done, Action<string, Exception> failed)
{
    private readonly HashSet<string> _waiting = new(StringComparer.Ordinal);
    private readonly Dictionary<string, CancellationTokenSource> _running = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();

    /// <summary>Asks for a document to be looked at.</summary>
    public void Add(string uri)
    {
        lock (_gate)
        {
            _waiting.Add(uri);
            if (_running.TryGetValue(uri, out var running))
            {
                running.Cancel();
                return;
            }

            _running[uri] = new();
        }

        _ = Task.Run(() => Run(uri));
    }

    private void Run(string uri)
    {
        while (Next(uri) is { } cancellation)
        {
            try
            {
                Look(uri, cancellation);
            }
            catch (OperationCanceledException)
            {
                // It was typed over, and waits to be looked at again.
            }
            catch (Exception exception)
            {
                failed(uri, exception);
            }
        }
    }

    private CancellationToken? Next(string uri)
    {
        lock (_gate)
        {
            if (!_waiting.Remove(uri))
            {
                _running.Remove(uri);
                return null;
            }

            var source = _running[uri] = new();
            return source.Token;
        }
    }

    private void Look(string uri, CancellationToken cancellation)
    {
        if (current(uri) is not { } document)
            return;
        document.Analyze(cancellation);
        done(document);
    }
}

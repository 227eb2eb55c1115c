using OutlineLint.LanguageServer.Workspace;

namespace OutlineLint.LanguageServer.Hosting;

/// <summary>Looks at documents as soon as they change: at each of them by itself, and never at a version that has been typed over.</summary>
/// <param name="current">Finds a document as it is now.</param>
/// <param name="done">Takes a document that was looked at.</param>
/// <param name="failed">Takes one that could not be.</param>
internal sealed class BackgroundAnalysis(Func<string, DocumentSnapshot?> current, Action<DocumentSnapshot> done, Action<string, Exception> failed)
{
    private readonly HashSet<string> _waiting = new(StringComparer.Ordinal);
    private readonly HashSet<string> _running = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();

    /// <summary>Asks for a document to be looked at.</summary>
    public void Add(string uri)
    {
        lock (_gate)
        {
            _waiting.Add(uri);
            if (!_running.Add(uri))
                return;
        }

        _ = Task.Run(() => Run(uri));
    }

    private void Run(string uri)
    {
        while (Next(uri))
        {
            try
            {
                Look(uri);
            }
            catch (Exception exception)
            {
                failed(uri, exception);
            }
        }
    }

    private bool Next(string uri)
    {
        lock (_gate)
        {
            if (_waiting.Remove(uri))
                return true;
            _running.Remove(uri);
            return false;
        }
    }

    private void Look(string uri)
    {
        if (current(uri) is not { } document)
            return;
        _ = document.Result;
        if (current(uri) == document)
            done(document);
    }
}

using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;

namespace OutlineLint.LanguageServer.Capabilities.Tokens;

/// <summary>The semantic tokens that the client was given last, so that it can be told what has changed since. One set for each open document.</summary>
internal sealed class ShownTokens
{
    private readonly ConcurrentDictionary<string, (string Id, ImmutableArray<int> Data)> _shown = new(StringComparer.Ordinal);
    private int _lastId;

    /// <summary>What the client was given under a name; null when it is not kept any more.</summary>
    public ImmutableArray<int>? Find(string uri, string id) => _shown.TryGetValue(uri, out var shown) && shown.Id == id ? shown.Data : null;

    /// <summary>Keeps tokens, and gives them a name.</summary>
    public string Keep(string uri, ImmutableArray<int> data)
    {
        var id = Interlocked.Increment(ref _lastId).ToString(CultureInfo.InvariantCulture);
        _shown[uri] = (id, data);
        return id;
    }

    /// <summary>Lets the tokens of a closed document go.</summary>
    public void Forget(string uri) => _shown.TryRemove(uri, out _);
}

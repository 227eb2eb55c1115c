using System.Net;
using System.Text;
using OutlineLint.Tests.Documents;
using OutlineLint.View;

namespace OutlineLint.Tests.View;

/// <summary>A live page without a browser: a file, the server that shows it, and someone who asks.</summary>
internal sealed class ViewClient : IAsyncDisposable
{
    private readonly HttpClient _http = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private readonly TemporaryFolder _folder;
    private readonly LiveView _view;

    private ViewClient(TemporaryFolder folder, string name, LiveView view) => (_folder, _view, Path) = (folder, view, System.IO.Path.Combine(folder.FullPath, name));

    /// <summary>The address of the page.</summary>
    public Uri Address => new(_view.Address);

    /// <summary>The file that is shown.</summary>
    public string Path { get; }

    /// <summary>What stands in the file now.</summary>
    public string Text => File.ReadAllText(Path);

    /// <summary>Shows a text.</summary>
    public static Task<ViewClient> StartAsync(string text) => StartAsync("speech.txt", path => File.WriteAllText(path, text));

    /// <summary>Shows a file.</summary>
    /// <param name="name">What it is called.</param>
    /// <param name="make">Makes it under the path that it is given.</param>
    /// <param name="pause">How long the server waits before it looks at it again.</param>
    public static async Task<ViewClient> StartAsync(string name, Action<string> make, TimeSpan? pause = null)
    {
        var folder = new TemporaryFolder();
        var path = System.IO.Path.Combine(folder.FullPath, name);
        make(path);
        return new(folder, name, await LiveView.StartAsync(new() { Source = new(name, path), Folder = folder.FullPath, WatchPause = pause ?? TimeSpan.FromMilliseconds(20) }));
    }

    /// <summary>Asks for something behind the token.</summary>
    public Task<HttpResponseMessage> GetAsync(string place = "", params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, new(Address, place), content: null, headers);

    /// <summary>Tells the server something, as the page itself would.</summary>
    public Task<HttpResponseMessage> PostAsync(string place, string content) => PostAsync(place, content, FromHere);

    /// <summary>Sends the server a file, as the page itself would.</summary>
    public Task<HttpResponseMessage> PostAsync(string place, byte[] bytes) => SendAsync(HttpMethod.Post, new(Address, place), new ByteArrayContent(bytes), FromHere);

    /// <summary>Tells the server something.</summary>
    public Task<HttpResponseMessage> PostAsync(string place, string content, params (string Name, string Value)[] headers) =>
        SendAsync(HttpMethod.Post, new(Address, place), new StringContent(content, Encoding.UTF8, "application/json"), headers);

    /// <summary>Asks for anything.</summary>
    public async Task<HttpResponseMessage> SendAsync(HttpMethod method, Uri address, HttpContent? content = null, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, address) { Content = content };
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await _http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
    }

    /// <summary>What the server tells an open page, one line of JSON each time the file changes.</summary>
    public async Task<StreamReader> ListenAsync()
    {
        var response = await GetAsync("events");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return new(await response.Content.ReadAsStreamAsync());
    }

    /// <summary>The next thing that the server tells.</summary>
    public static async Task<string> NextAsync(StreamReader events)
    {
        while (true)
        {
            if (await events.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(20)) is not { } line)
                throw new EndOfStreamException("The server tells no more.");
            if (line.StartsWith(Data, StringComparison.Ordinal))
                return line[Data.Length..];
        }
    }

    private const string Data = "data: ";

    private (string, string) FromHere => ("Origin", Address.GetLeftPart(UriPartial.Authority));

    /// <summary>Ends the server while somebody still listens.</summary>
    public ValueTask StopAsync() => _view.DisposeAsync();

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _view.DisposeAsync();
        _folder.Dispose();
    }
}

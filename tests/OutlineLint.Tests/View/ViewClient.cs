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

    private ViewClient(TemporaryFolder folder, LiveView view) => (_folder, _view) = (folder, view);

    /// <summary>The address of the page.</summary>
    public Uri Address => new(_view.Address);

    /// <summary>The file that is shown.</summary>
    public string Path => System.IO.Path.Combine(_folder.FullPath, "speech.txt");

    /// <summary>What stands in the file now.</summary>
    public string Text => File.ReadAllText(Path);

    /// <summary>Shows a text.</summary>
    public static async Task<ViewClient> StartAsync(string text)
    {
        var folder = new TemporaryFolder();
        var path = System.IO.Path.Combine(folder.FullPath, "speech.txt");
        await File.WriteAllTextAsync(path, text);
        return new(folder, await LiveView.StartAsync(new() { Source = new("speech.txt", path), Folder = folder.FullPath, WatchPause = TimeSpan.FromMilliseconds(20) }));
    }

    /// <summary>Asks for something behind the token.</summary>
    public Task<HttpResponseMessage> GetAsync(string place = "", params (string Name, string Value)[] headers) => SendAsync(HttpMethod.Get, new(Address, place), content: null, headers);

    /// <summary>Tells the server something, as the page itself would.</summary>
    public Task<HttpResponseMessage> PostAsync(string place, string content) => PostAsync(place, content, ("Origin", Address.GetLeftPart(UriPartial.Authority)));

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
        var line = await events.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(20));
        await events.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(20));
        return line!["data: ".Length..];
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _http.Dispose();
        await _view.DisposeAsync();
        _folder.Dispose();
    }
}

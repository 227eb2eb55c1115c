using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.Extensions.DependencyInjection;

namespace OutlineLint.View;

/// <summary>A page in the browser that follows one file. It is served on this machine alone, at an address that only its opener knows.</summary>
public sealed class LiveView : IAsyncDisposable
{
    /// <summary>The longest file that can be dropped on the page, in bytes.</summary>
    public const int LongestBody = 32 * 1024 * 1024;

    private readonly WebApplication _server;
    private readonly ViewSession _session;
    private readonly ViewEvents _events;
    private readonly CancellationTokenSource _stop = new();
    private readonly Task _watching;

    private LiveView(WebApplication server, ViewSession session, ViewEvents events, ViewToken token, TimeSpan pause)
    {
        (_server, _session, _events) = (server, session, events);
        var port = new Uri(server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port;
        Address = string.Create(CultureInfo.InvariantCulture, $"http://127.0.0.1:{port}/{token.Text}/");
        _watching = WatchAsync(pause);
    }

    /// <summary>The address of the page, with the token in it.</summary>
    public string Address { get; }

    /// <summary>Begins to serve the page.</summary>
    /// <exception cref="IOException">The port is taken.</exception>
    public static async Task<LiveView> StartAsync(ViewOptions options)
    {
        var events = new ViewEvents();
        var session = new ViewSession(options, events.Tell);
        var token = ViewToken.Create();
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LongestBody;
            kestrel.Limits.MaxConcurrentConnections = 64;
            kestrel.Listen(IPAddress.Loopback, options.Port);
        });
        var server = builder.Build();
        var endpoints = new ViewEndpoints(options, session, events, new(token));
        server.Run(endpoints.AnswerAsync);
        await server.StartAsync();
        return new(server, session, events, token, options.WatchPause);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_stop.IsCancellationRequested)
            return;
        await _stop.CancelAsync();
        await _watching;
        _events.Close();
        await _server.DisposeAsync();
        _stop.Dispose();
    }

    /// <summary>Looks at the file itself: that works on every file system, and for editors that put a new file in the place of the old.</summary>
    private async Task WatchAsync(TimeSpan pause)
    {
        using var timer = new PeriodicTimer(pause);
        try
        {
            while (await timer.WaitForNextTickAsync(_stop.Token))
                _session.Look();
        }
        catch (OperationCanceledException)
        {
            // The page is closed.
        }
    }
}

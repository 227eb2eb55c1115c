using System.Collections.Concurrent;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace OutlineLint.View;

/// <summary>Tells every open page of changes, as server-sent events (HTML Living Standard, section 9.2).</summary>
internal sealed class ViewEvents
{
    /// <summary>A page that is told nothing for long is told so, and what stands between takes the connection for alive.</summary>
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(15);

    private readonly ConcurrentDictionary<Channel<ViewState>, bool> _pages = new();
    private volatile bool _isClosed;

    /// <summary>Stays with one page until it is closed.</summary>
    /// <param name="context">The page.</param>
    /// <param name="state">Says what it is told first.</param>
    public async Task StreamAsync(HttpContext context, Func<ViewState> state)
    {
        context.Response.ContentType = "text/event-stream";
        // Only the last state counts; a page that was away needs no other.
        var states = Channel.CreateBounded<ViewState>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        _pages.TryAdd(states, true);
        try
        {
            if (_isClosed)
                return;
            // What changes from here on is in the channel, so that nothing falls between the first word and the next.
            await SendAsync(context, $"retry: 1000\n{Data(state())}");
            while (await NextAsync(states.Reader, context.RequestAborted) is { } next)
                await SendAsync(context, next);
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the program ends.
        }
        finally
        {
            _pages.TryRemove(states, out _);
        }
    }

    /// <summary>Sends every page away, so that the program can end.</summary>
    public void Close()
    {
        _isClosed = true;
        foreach (var page in _pages.Keys)
            page.Writer.TryComplete();
    }

    /// <summary>Tells every page.</summary>
    public void Tell(ViewState state)
    {
        foreach (var page in _pages.Keys)
            page.Writer.TryWrite(state);
    }

    /// <summary>What is to be sent next: news, or after a silence a comment that no page hears; null when there is no more.</summary>
    private static async Task<string?> NextAsync(ChannelReader<ViewState> states, CancellationToken aborted)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(aborted);
        patience.CancelAfter(Silence);
        try
        {
            return await states.WaitToReadAsync(patience.Token) && states.TryRead(out var state) ? Data(state) : null;
        }
        catch (OperationCanceledException) when (!aborted.IsCancellationRequested)
        {
            return ":\n\n";
        }
    }

    private static string Data(ViewState state) => $"data: {JsonSerializer.Serialize(state, ViewJson.Readable.ViewState)}\n\n";

    private static async Task SendAsync(HttpContext context, string text)
    {
        await context.Response.WriteAsync(text, context.RequestAborted);
        await context.Response.Body.FlushAsync(context.RequestAborted);
    }
}

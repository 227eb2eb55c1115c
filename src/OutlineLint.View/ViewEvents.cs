using System.Collections.Concurrent;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Http;

namespace OutlineLint.View;

/// <summary>Tells every open page of changes, as server-sent events (HTML Living Standard, section 9.2).</summary>
internal sealed class ViewEvents
{
    private readonly ConcurrentDictionary<Channel<ViewState>, bool> _pages = new();

    /// <summary>Stays with one page until it is closed.</summary>
    /// <param name="context">The page.</param>
    /// <param name="state">What it is told first.</param>
    public async Task StreamAsync(HttpContext context, ViewState state)
    {
        context.Response.ContentType = "text/event-stream";
        // Only the last state counts; a page that was away needs no other.
        var states = Channel.CreateBounded<ViewState>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });
        _pages.TryAdd(states, true);
        try
        {
            states.Writer.TryWrite(state);
            await foreach (var next in states.Reader.ReadAllAsync(context.RequestAborted))
            {
                await context.Response.WriteAsync($"data: {JsonSerializer.Serialize(next, ViewJson.Readable.ViewState)}\n\n", context.RequestAborted);
                await context.Response.Body.FlushAsync(context.RequestAborted);
            }
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
        foreach (var page in _pages.Keys)
            page.Writer.TryComplete();
    }

    /// <summary>Tells every page.</summary>
    public void Tell(ViewState state)
    {
        foreach (var page in _pages.Keys)
            page.Writer.TryWrite(state);
    }
}

using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using OutlineLint.Diagnostics;

namespace OutlineLint.View;

/// <summary>What the page can ask for. Whatever is asked for wrongly, or by somebody else, is not there.</summary>
internal sealed class ViewEndpoints(ViewOptions options, ViewSession session, ViewEvents events, ViewGuard guard)
{
    /// <summary>The longest request that is not a file, in bytes.</summary>
    private const int LongestRequest = 4096;

    private readonly ViewPages _pages = new(options);
    private readonly DroppedFiles _dropped = new(options);

    /// <summary>Answers one request.</summary>
    public Task AnswerAsync(HttpContext context)
    {
        ViewGuard.Protect(context.Response.Headers);
        return (context.Request.Method, guard.PlaceOf(context.Request)) switch
        {
            ("GET", "") => WritePageAsync(context),
            ("GET", "document") => WriteHtmlAsync(context, _pages.Alone(session.Shown, number: 1)),
            ("GET", "events") => events.StreamAsync(context, () => session.State),
            ("POST", "fix") => ChangeAsync(context, ViewJson.Readable.FixRequest, session.Fix),
            ("POST", "undo") => ChangeAsync(context, ViewJson.Readable.UndoRequest, session.Undo),
            ("POST", "drop") => DropAsync(context),
            ("POST", "annotate") => AnnotateAsync(context),
            _ => RefuseAsync(context, StatusCodes.Status404NotFound),
        };
    }

    private static Task RefuseAsync(HttpContext context, int status)
    {
        context.Response.StatusCode = status;
        return Task.CompletedTask;
    }

    private Task WritePageAsync(HttpContext context)
    {
        context.Response.Headers.ContentSecurityPolicy = _pages.Policy;
        return WriteHtmlAsync(context, _pages.Whole(session.Shown));
    }

    private static Task WriteHtmlAsync(HttpContext context, string html)
    {
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(html, Encoding.UTF8);
    }

    private async Task ChangeAsync<T>(HttpContext context, JsonTypeInfo<T> type, Func<T, Bilingual?> change)
    {
        if (await ReadAsync(context, type) is not { } request)
            await RefuseAsync(context, StatusCodes.Status400BadRequest);
        else if (change(request) is { } problem)
            await ComplainAsync(context, problem);
        else
            await WriteJsonAsync(context, session.State, ViewJson.Readable.ViewState);
    }

    private static async Task<T?> ReadAsync<T>(HttpContext context, JsonTypeInfo<T> type)
    {
        context.Features.GetRequiredFeature<IHttpMaxRequestBodySizeFeature>().MaxRequestBodySize = LongestRequest;
        try
        {
            return await JsonSerializer.DeserializeAsync(context.Request.Body, type, context.RequestAborted);
        }
        catch (JsonException)
        {
            return default;
        }
    }

    private Task ComplainAsync(HttpContext context, Bilingual problem)
    {
        context.Response.StatusCode = StatusCodes.Status409Conflict;
        return WriteJsonAsync(context, new(problem.In(options.Language)), ViewJson.Readable.ViewProblem);
    }

    private static Task WriteJsonAsync<T>(HttpContext context, T value, JsonTypeInfo<T> type)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        return context.Response.WriteAsync(JsonSerializer.Serialize(value, type));
    }

    /// <summary>Shows a file that was dropped on the page. It is in memory while it is answered for, and nowhere else.</summary>
    private async Task DropAsync(HttpContext context)
    {
        if (await _dropped.ReadAsync(context.Request) is not { } dropped)
            await RefuseAsync(context, StatusCodes.Status400BadRequest);
        else if (dropped.File.Error is { } error)
            await ComplainAsync(context, error.InBoth());
        else
            await WriteHtmlAsync(context, _pages.Alone(dropped.File, dropped.Number));
    }

    /// <summary>Gives a Word document back with comments: the one that was dropped, or without a name the file itself.</summary>
    private async Task AnnotateAsync(HttpContext context)
    {
        var file = context.Request.Query.ContainsKey("name") ? (await _dropped.ReadAsync(context.Request))?.File : session.Shown;
        if (file is null)
            await RefuseAsync(context, StatusCodes.Status400BadRequest);
        else if (AnnotatedFile.Make(file, options, out var problem) is not { } bytes)
            await ComplainAsync(context, problem);
        else
            await AnnotatedFile.WriteAsync(context.Response, bytes);
    }
}

using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Microsoft.AspNetCore.Http;
using OutlineLint.Diagnostics;
using OutlineLint.Documents;
using OutlineLint.Reporting.Page;

namespace OutlineLint.View;

/// <summary>What the page can ask for. Whatever is asked for wrongly, or by somebody else, is not there.</summary>
internal sealed class ViewEndpoints(ViewOptions options, ViewSession session, ViewEvents events, ViewGuard guard)
{
    /// <summary>Answers one request.</summary>
    public Task AnswerAsync(HttpContext context)
    {
        ViewGuard.Protect(context.Response.Headers);
        return (context.Request.Method, guard.PlaceOf(context.Request)) switch
        {
            ("GET", "") => WritePageAsync(context, session.Current),
            ("GET", "events") => events.StreamAsync(context, session.State),
            ("POST", "fix") => ChangeAsync(context, ViewJson.Readable.FixRequest, session.Fix),
            ("POST", "undo") => ChangeAsync(context, ViewJson.Readable.UndoRequest, session.Undo),
            ("POST", "drop") => DropAsync(context),
            _ => NotFound(context),
        };
    }

    private static Task NotFound(HttpContext context)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    }

    private Task WritePageAsync(HttpContext context, ViewedFile file)
    {
        var format = new PageFormat<ViewedFile>(new() { Language = options.Language, Rules = options.Rules, IsLive = true }, PageOf);
        context.Response.ContentType = "text/html; charset=utf-8";
        return context.Response.WriteAsync(format.Start + format.Render(file, 0) + format.End, Encoding.UTF8);
    }

    private PageDocument PageOf(ViewedFile file) => file.Findings is { } findings
        ? PageDocument.From(findings)
        : new() { FileName = options.Source.FileName, Text = Nothing, Outline = null, Findings = [], Language = options.Language };

    private static readonly Microsoft.CodeAnalysis.Text.SourceText Nothing = Microsoft.CodeAnalysis.Text.SourceText.From("");

    private async Task ChangeAsync<T>(HttpContext context, JsonTypeInfo<T> type, Func<T, Bilingual?> change)
    {
        if (await ReadAsync(context, type) is { } request)
            await AnswerAsync(context, change(request));
        else
            context.Response.StatusCode = StatusCodes.Status400BadRequest;
    }

    private static async Task<T?> ReadAsync<T>(HttpContext context, JsonTypeInfo<T> type)
    {
        try
        {
            return await JsonSerializer.DeserializeAsync(context.Request.Body, type, context.RequestAborted);
        }
        catch (JsonException)
        {
            return default;
        }
    }

    private Task AnswerAsync(HttpContext context, Bilingual? problem)
    {
        context.Response.ContentType = "application/json; charset=utf-8";
        context.Response.StatusCode = problem is null ? StatusCodes.Status200OK : StatusCodes.Status409Conflict;
        return context.Response.WriteAsync(problem is { } told
            ? JsonSerializer.Serialize(new ViewProblem(told.In(options.Language)), ViewJson.Readable.ViewProblem)
            : JsonSerializer.Serialize(session.State, ViewJson.Readable.ViewState));
    }

    /// <summary>Shows a file that was dropped on the page. It is in memory while it is answered for, and nowhere else.</summary>
    private async Task DropAsync(HttpContext context)
    {
        var name = Path.GetFileName(context.Request.Query["name"].ToString());
        using var bytes = new MemoryStream();
        await context.Request.Body.CopyToAsync(bytes, context.RequestAborted);
        bytes.Position = 0;
        var dropped = ViewedFile.Read(new DocumentReader(encoding: null, bytes).Read(new(name, Path: null)), options, version: 0);
        if (dropped.Error is { } error)
            await AnswerAsync(context, new Bilingual(error.In(MessageLanguage.Chinese), error.In(MessageLanguage.English)));
        else
            await WritePageAsync(context, dropped);
    }
}

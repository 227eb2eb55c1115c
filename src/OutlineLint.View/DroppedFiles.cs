using System.Globalization;
using Microsoft.AspNetCore.Http;
using OutlineLint.Documents;

namespace OutlineLint.View;

/// <summary>Files that come with a request: they are read from memory, and never become files here.</summary>
internal sealed class DroppedFiles(ViewOptions options)
{
    /// <summary>The first number for a dropped document; the file of the page has 1.</summary>
    private const int FirstNumber = 2;

    /// <summary>Reads the file that a request brings, with the number that the page gives it; null when it has no name or no such number.</summary>
    public async Task<(ViewedFile File, int Number)?> ReadAsync(HttpRequest request)
    {
        var name = Path.GetFileName(request.Query["name"].ToString());
        if (name.Length == 0 || name.Any(char.IsControl) || NumberIn(request.Query["number"].ToString()) is not { } number)
            return null;
        using var bytes = new MemoryStream();
        await request.Body.CopyToAsync(bytes, request.HttpContext.RequestAborted);
        bytes.Position = 0;
        return (ViewedFile.Read(new DocumentReader(encoding: null, bytes).Read(new(name, Path: null)), options, version: 0), number);
    }

    private static int? NumberIn(string text)
    {
        if (text.Length == 0)
            return FirstNumber;
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= FirstNumber ? number : null;
    }
}

using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace OutlineLint.View;

/// <summary>
/// Lets in requests from the page alone. The name of the host must be that of this machine, so that no page elsewhere comes in under a name that it
/// has pointed here; the origin must be the page itself; and the path must begin with the token.
/// </summary>
internal sealed class ViewGuard(ViewToken token)
{
    /// <summary>The policy of what is sent: nothing may frame it, nothing in it runs, and it learns nothing of where it is linked from.</summary>
    public static void Protect(IHeaderDictionary headers)
    {
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'; sandbox";
        headers.CacheControl = "no-store";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }

    /// <summary>What is asked for behind the token: “”, “events”; null when the request may not come in.</summary>
    public string? PlaceOf(HttpRequest request)
    {
        if (!IsFromHere(request) || !IsWantedAsMeant(request.Headers) || request.Path.Value is not ['/', .. var path])
            return null;
        var slash = path.IndexOf('/', StringComparison.Ordinal);
        return slash >= 0 && token.Is(path.AsSpan(0, slash)) ? path[(slash + 1)..] : null;
    }

    private static bool IsFromHere(HttpRequest request)
    {
        var number = request.HttpContext.Connection.LocalPort;
        // Browsers leave the port of http out.
        var port = number == 80 ? "" : string.Create(CultureInfo.InvariantCulture, $":{number}");
        var host = request.Headers.Host.ToString();
        return (host == $"127.0.0.1{port}" || host == $"localhost{port}") && IsSameOrigin(request.Headers, $"http://{host}", HttpMethods.IsGet(request.Method));
    }

    /// <summary>Browsers name the origin of everything that changes something; a request without one may only look.</summary>
    private static bool IsSameOrigin(IHeaderDictionary headers, string own, bool onlyLooks)
    {
        var origin = headers.Origin.ToString();
        var site = headers["Sec-Fetch-Site"].ToString();
        return (origin == own || (origin.Length == 0 && onlyLooks)) && site is "" or "same-origin" or "none";
    }

    /// <summary>The page is opened or fetched; nothing here is a picture, a script or a frame in something else.</summary>
    private static bool IsWantedAsMeant(IHeaderDictionary headers) => headers["Sec-Fetch-Dest"].ToString() is "" or "document" or "empty";
}

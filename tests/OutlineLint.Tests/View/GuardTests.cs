using System.Net;
using System.Net.Sockets;
using System.Text;

namespace OutlineLint.Tests.View;

/// <summary>Nobody but the page comes in, and nothing but the file can be had: each way around is tried.</summary>
public sealed class GuardTests
{
    private const string Speech = "同志们：\n一、学习\n要学。\n二、落实。\n要做。\n谢谢大家！\n";

    [Fact]
    public async Task The_page_is_there_for_who_knows_the_address()
    {
        await using var client = await ViewClient.StartAsync(Speech);
        var answer = await client.GetAsync();
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Contains("一、", await answer.Content.ReadAsStringAsync());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        Assert.Equal("no-referrer", answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Contains("default-src 'none'", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/events")]
    [InlineData("/00000000000000000000000000000000/")]
    [InlineData("/%2f/")]
    [InlineData("/favicon.ico")]
    public async Task Nothing_is_there_without_the_token(string path)
    {
        await using var client = await ViewClient.StartAsync(Speech);
        Assert.Equal(HttpStatusCode.NotFound, (await client.SendAsync(HttpMethod.Get, new(client.Address, path))).StatusCode);
    }

    [Theory]
    [InlineData("speech.txt")]
    [InlineData("../speech.txt")]
    [InlineData("..%2fspeech.txt")]
    [InlineData("%2e%2e/%2e%2e/etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("page.css")]
    [InlineData("fix")]
    public async Task Behind_the_token_there_are_no_files(string place)
    {
        await using var client = await ViewClient.StartAsync(Speech);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync(place)).StatusCode);
    }

    [Theory]
    [InlineData("example.com")]
    [InlineData("127.0.0.1")]
    [InlineData("127.0.0.1:1")]
    [InlineData("localhost.example.com:80")]
    public async Task Another_name_of_the_host_is_refused(string host)
    {
        await using var client = await ViewClient.StartAsync(Speech);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("", ("Host", host))).StatusCode);
    }

    [Theory]
    [InlineData("Origin", "http://example.com")]
    [InlineData("Origin", "null")]
    [InlineData("Origin", "http://127.0.0.1:1")]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Sec-Fetch-Dest", "iframe")]
    [InlineData("Sec-Fetch-Dest", "script")]
    [InlineData("Sec-Fetch-Dest", "image")]
    public async Task A_page_elsewhere_sees_nothing_and_changes_nothing(string header, string value)
    {
        await using var client = await ViewClient.StartAsync(Speech);
        Assert.Equal(HttpStatusCode.NotFound, (await client.GetAsync("", (header, value))).StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await client.PostAsync("fix", """{"version":1,"finding":1}""", (header, value))).StatusCode);
        Assert.Equal(Speech, client.Text);
    }

    [Fact]
    public async Task What_changes_something_must_name_its_origin()
    {
        await using var client = await ViewClient.StartAsync(Speech);
        Assert.Equal(HttpStatusCode.NotFound, (await client.PostAsync("fix", """{"version":1,"finding":1}""", [])).StatusCode);
        Assert.Equal(Speech, client.Text);
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("PATCH")]
    public async Task Other_methods_are_not_there(string method)
    {
        await using var client = await ViewClient.StartAsync(Speech);
        var answer = await client.SendAsync(new(method), new(client.Address, "fix"), content: null, ("Origin", client.Address.GetLeftPart(UriPartial.Authority)));
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.False(answer.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task A_request_that_is_too_large_is_refused()
    {
        await using var client = await ViewClient.StartAsync(Speech);
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, client.Address.Port);
        var head = $"POST {client.Address.AbsolutePath}drop?name=a.txt HTTP/1.1\r\nHost: {client.Address.Authority}\r\nOrigin: http://{client.Address.Authority}\r\nContent-Length: {OutlineLint.View.LiveView.LongestBody + 1}\r\n\r\n";
        await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(head));
        using var reader = new StreamReader(socket.GetStream());
        Assert.Contains("413", await reader.ReadLineAsync().WaitAsync(TimeSpan.FromSeconds(20)));
    }

    [Fact]
    public async Task A_wish_is_shorter_than_a_file()
    {
        await using var client = await ViewClient.StartAsync(Speech);
        var answer = await client.PostAsync("fix", $$"""{"version":1,"finding":2,"more":"{{new string('x', 5000)}}"}""");
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, answer.StatusCode);
        Assert.Equal(Speech, client.Text);
    }

    [Theory]
    [InlineData("drop")]
    [InlineData("drop?name=")]
    [InlineData("drop?name=..%2F")]
    [InlineData("drop?name=a%00.txt")]
    [InlineData("drop?name=a.txt&number=1")]
    [InlineData("drop?name=a.txt&number=x%22%3E")]
    [InlineData("annotate?name=a%0A.docx")]
    public async Task A_file_without_a_name_is_a_bad_request(string place)
    {
        await using var client = await ViewClient.StartAsync(Speech);
        Assert.Equal(HttpStatusCode.BadRequest, (await client.PostAsync(place, "一、好\n")).StatusCode);
    }

    [Fact]
    public async Task Only_this_machine_can_connect()
    {
        await using var client = await ViewClient.StartAsync(Speech);
        foreach (var address in (await Dns.GetHostAddressesAsync(Dns.GetHostName())).Where(address => !IPAddress.IsLoopback(address)))
        {
            using var socket = new TcpClient(address.AddressFamily);
            await Assert.ThrowsAnyAsync<SocketException>(() => socket.ConnectAsync(address, client.Address.Port));
        }
    }
}

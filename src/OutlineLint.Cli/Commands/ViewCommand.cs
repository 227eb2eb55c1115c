using System.CommandLine;
using System.Diagnostics;
using OutlineLint.Diagnostics;
using OutlineLint.Documents;
using OutlineLint.View;
using Microsoft.AspNetCore.Connections;

namespace OutlineLint.Cli.Commands;

/// <summary><c>outlinelint view PATH</c>: the page of one file in the browser, which follows the file and repairs it on a click.</summary>
internal sealed class ViewCommand : Command
{
    private static readonly Bilingual Summary = new(
        "在浏览器中查看一篇讲话稿：提纲、正文和问题，随文件更新，点一下就能修改。",
        "Shows a speech in the browser: outline, text and findings; follows the file, and repairs it on a click.");

    private static readonly Bilingual PathText = new("文件：.txt、.md 或 .docx。", "The file: .txt, .md or .docx.");
    private static readonly Bilingual PortText = new("监听的端口，只在本机；默认任选空闲端口。", "The port, on this machine only; by default one that is free.");
    private static readonly Bilingual NoBrowserText = new("只显示网址，不打开浏览器。", "Only prints the address and opens no browser.");

    private readonly CommandHost _host;
    private readonly MessageLanguage _language;
    private readonly Argument<string> _path = new("PATH");
    private readonly Option<int> _port = new("--port") { HelpName = "N" };
    private readonly Option<bool> _noBrowser = new("--no-browser");

    public ViewCommand(CommandHost host, MessageLanguage language)
        : base("view", Summary.In(language))
    {
        (_host, _language) = (host, language);
        _path.Description = PathText.In(language);
        _port.Description = PortText.In(language);
        _noBrowser.Description = NoBrowserText.In(language);
        Add(_path);
        Add(_port);
        Add(_noBrowser);
        SetAction(RunAsync);
    }

    private async Task<int> RunAsync(ParseResult result, CancellationToken cancellation)
    {
        var name = result.GetValue(_path)!;
        var source = new DocumentSource(name, Path.GetFullPath(name, _host.Folder));
        if (new DocumentReader().Read(source) is { IsRead: false, Error: var error })
        {
            _host.Complain(error.In(_language));
            return ExitCode.Trouble;
        }

        try
        {
            await using var view = await LiveView.StartAsync(new() { Source = source, Folder = _host.Folder, Rules = _host.Rules(), Language = _language, Port = result.GetValue(_port), Clock = _host.Clock });
            await ShowAsync(view, name, result, cancellation);
            return ExitCode.Success;
        }
        catch (AddressInUseException)
        {
            _host.Complain(PortTaken(result.GetValue(_port)).In(_language));
            return ExitCode.Trouble;
        }
    }

    private static Bilingual PortTaken(int port) => new($"端口 {port} 已被占用。", $"port {port} is taken");

    private async Task ShowAsync(LiveView view, string name, ParseResult result, CancellationToken cancellation)
    {
        await result.InvocationConfiguration.Output.WriteLineAsync(Announcement(name, view.Address).In(_language));
        await result.InvocationConfiguration.Output.FlushAsync(cancellation);
        if (!result.GetValue(_noBrowser))
            OpenBrowser(view.Address);
        await WaitAsync(cancellation);
    }

    private static Bilingual Announcement(string name, string address) => new($"{name}：{address}（按 Ctrl+C 结束）", $"{name}: {address} (Ctrl+C ends)");

    /// <summary>Where there is no browser to open, the address that was printed is enough.</summary>
    private void OpenBrowser(string address)
    {
        var (program, argument) = OperatingSystem.IsMacOS() ? ("open", address) : OperatingSystem.IsWindows() ? ("explorer.exe", address) : ("xdg-open", address);
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, [argument]) { UseShellExecute = false, RedirectStandardError = true, RedirectStandardOutput = true });
        }
        catch (System.ComponentModel.Win32Exception)
        {
            _host.Complain(NoBrowser.In(_language));
        }
    }

    private static readonly Bilingual NoBrowser = new("没有找到可以打开的浏览器，请手工打开上面的网址。", "found no browser to open: open the address above by hand");

    private async Task WaitAsync(CancellationToken cancellation)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellation, _host.Stop);
        try
        {
            await Task.Delay(Timeout.Infinite, stop.Token);
        }
        catch (OperationCanceledException)
        {
            // Ctrl+C is how the page is closed.
        }
    }
}

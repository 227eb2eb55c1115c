using System.CommandLine;
using OutlineLint.Cli.Usage;
using OutlineLint.Diagnostics;
using OutlineLint.LanguageServer.Hosting;

namespace OutlineLint.Cli.Commands;

/// <summary><c>outlinelint server</c>: the language server that editors start.</summary>
internal sealed class ServerCommand : Command
{
    private static readonly Bilingual Summary = new("语言服务器（LSP），由编辑器启动，经标准输入输出通信。", "The language server (LSP) that editors start; it speaks over standard input and output.");
    private static readonly Bilingual StdioText = new("经标准输入输出通信，本来就是如此；有的编辑器总要写上。", "Speaks over standard input and output, as it does anyway; some editors always say so.");

    private readonly CommandHost _host;

    public ServerCommand(CommandHost host, MessageLanguage language)
        : base("server", Summary.In(language))
    {
        _host = host;
        Add(new Option<bool>("--stdio") { Description = StdioText.In(language) });
        SetAction((_, cancellation) => RunAsync(cancellation));
    }

    private Task<int> RunAsync(CancellationToken cancellation) =>
        SpeechServer.RunAsync(_host.StandardInput, _host.StandardOutput, new() { Rules = _host.Rules(), Version = VersionAction.Version }, cancellation);
}

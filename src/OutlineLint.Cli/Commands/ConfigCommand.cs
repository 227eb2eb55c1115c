using System.CommandLine;
using System.Text;
using OutlineLint.Cli.Configuring;
using OutlineLint.Diagnostics;
using OutlineLint.Documents.Configuration;

namespace OutlineLint.Cli.Commands;

/// <summary><c>outlinelint config PATH</c>: what applies to a file, and where it is set.</summary>
internal sealed class ConfigCommand : Command
{
    private static readonly Bilingual Summary = new("显示对某个文件生效的配置，以及来自哪个文件的哪一行。", "Shows what applies to a file, and in which file and line it is set.");
    private static readonly Bilingual PathText = new("文件；不必存在。", "The file; it need not exist.");

    private readonly CommandHost _host;
    private readonly MessageLanguage _language;
    private readonly Argument<string> _path = new("PATH");

    public ConfigCommand(CommandHost host, MessageLanguage language)
        : base("config", Summary.In(language))
    {
        (_host, _language) = (host, language);
        _path.Description = PathText.In(language);
        Add(_path);
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        var reader = new ConfigurationReader(_host.Folder);
        var configuration = reader.For(Path.GetFullPath(result.GetValue(_path)!, _host.Folder));
        foreach (var error in configuration.Errors)
            _host.Complain(error.In(_language));
        if (!configuration.Errors.IsEmpty)
            return ExitCode.Trouble;
        var text = new StringBuilder();
        foreach (var (setting, source) in EffectiveSettings.Of(configuration, reader, _host.Rules(), _language))
            text.Append($"{setting}  # {source}\n");
        result.InvocationConfiguration.Output.Write(text);
        return ExitCode.Success;
    }
}

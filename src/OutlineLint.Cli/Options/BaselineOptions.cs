using System.CommandLine;
using OutlineLint.Diagnostics;

namespace OutlineLint.Cli.Options;

/// <summary>What was accepted: <c>--baseline FILE</c>, <c>--write-baseline</c>.</summary>
internal sealed class BaselineOptions
{
    private static readonly Bilingual FileText = new("基线文件（SARIF）：其中已有的问题不再报告。", "A baseline (SARIF): what is in it is not reported.");
    private static readonly Bilingual WriteText = new("把现有问题全部写入 --baseline 的文件。", "Writes everything that is found to the file of --baseline.");

    private readonly Option<string> _file = new("--baseline") { HelpName = "FILE" };
    private readonly Option<bool> _write = new("--write-baseline");
    private readonly string _noFile;

    public BaselineOptions(MessageLanguage language)
    {
        _file.Description = FileText.In(language);
        _write.Description = WriteText.In(language);
        _noFile = NoFile.In(language);
    }

    private static readonly Bilingual NoFile = new("--write-baseline 要和 --baseline FILE 一起用。", "--write-baseline needs --baseline FILE");

    /// <summary>Gives the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_file);
        command.Add(_write);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_write) && result.GetValue(_file) is null)
                result.AddError(_noFile);
        });
    }

    /// <summary>The file as it was named; null when there is none.</summary>
    public string? File(ParseResult result) => result.GetValue(_file);

    /// <summary>Whether it is to be written.</summary>
    public bool Writes(ParseResult result) => result.GetValue(_write);
}

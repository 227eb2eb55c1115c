using System.CommandLine;
using OutlineLint.Cli.Configuring;
using OutlineLint.Diagnostics;
using OutlineLint.Documents;
using OutlineLint.Documents.Encodings;
using OutlineLint.Linting.Configuration;

namespace OutlineLint.Cli.Commands;

/// <summary><c>outlinelint init</c>: writes a commented section to the .editorconfig of the current folder. What stands there stays.</summary>
internal sealed class InitCommand : Command
{
    private const string FileName = ".editorconfig";

    private static readonly Bilingual Summary = new("在当前文件夹的 .editorconfig 中写入带注释的配置节，不改动已有内容。", "Writes a commented section to the .editorconfig of the current folder; what stands there stays.");
    private static readonly Bilingual IsThere = new("已有 OutlineLint 的配置，未改动。", "speaks of OutlineLint already; it stays as it is");
    private static readonly Bilingual Written = new($"已写入 {FileName}。\n", $"Wrote {FileName}.\n");

    private readonly CommandHost _host;
    private readonly MessageLanguage _language;

    public InitCommand(CommandHost host, MessageLanguage language)
        : base("init", Summary.In(language))
    {
        (_host, _language) = (host, language);
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        var path = Path.Combine(_host.Folder, FileName);
        var section = ConfigTemplate.Write(_host.Rules(), _language);
        try
        {
            if (!File.Exists(path))
                SafeFile.Create(path, TextEncoding.Utf8.Encode($"root = true\n\n{section}")!);
            else if (Append(path, section) is { } problem)
                return Fail(problem);
        }
        catch (Exception exception) when (FileProblem.IsFrom(exception))
        {
            return Fail(FileProblem.Describe(exception));
        }

        result.InvocationConfiguration.Output.Write(Written.In(_language));
        return ExitCode.Success;
    }

    /// <summary>Puts the section behind what stands there, or says why not.</summary>
    private static Bilingual? Append(string path, string section)
    {
        var read = new DocumentReader().Read(new(FileName, path));
        if (!read.IsRead)
            return read.Error.Message;
        var (document, text) = (read.Document, read.Document.Text.ToString());
        if (text.Contains(SettingKey.Prefix, StringComparison.OrdinalIgnoreCase))
            return IsThere;
        var newLine = document.NewLine == NewLineKind.CarriageReturnLineFeed ? "\r\n" : "\n";
        var gap = text is "" ? "" : text.EndsWith('\n') ? newLine : newLine + newLine;
        return DocumentWriter.Write(document, text + gap + section.ReplaceLineEndings(newLine))?.Message;
    }

    private int Fail(Bilingual problem)
    {
        _host.Complain(new DocumentError(FileName, problem).In(_language));
        return ExitCode.Trouble;
    }
}

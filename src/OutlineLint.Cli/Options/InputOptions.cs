using OutlineLint.Diagnostics;
using System.CommandLine;
using OutlineLint.Documents;
using OutlineLint.Documents.Discovery;
using OutlineLint.Documents.Encodings;

namespace OutlineLint.Cli.Options;

/// <summary>What is read, and how: paths, <c>--encoding</c>, <c>--stdin-filename</c>, <c>--jobs</c>, <c>--quiet</c>.</summary>
internal sealed class InputOptions
{
    private readonly Argument<string[]> _paths = new("PATH") { Arity = ArgumentArity.ZeroOrMore };
    private readonly Option<string> _filesFrom = new("--files-from") { HelpName = "FILE" };
    private readonly Option<TextEncoding?> _encoding = new("--encoding") { HelpName = "NAME" };
    private readonly Option<string> _standardInputName = new("--stdin-filename") { HelpName = "NAME" };
    private readonly Option<int> _jobs = new("--jobs") { HelpName = "N", DefaultValueFactory = _ => Environment.ProcessorCount };
    private readonly Option<bool> _quiet = new("--quiet");

    public InputOptions(MessageLanguage language)
    {
        _paths.Description = PathsText.In(language);
        _filesFrom.Description = FilesFromText.In(language);
        _encoding.Description = EncodingText.In(language);
        _standardInputName.Description = StandardInputText.In(language);
        _jobs.Description = JobsText.In(language);
        _quiet.Description = QuietText.In(language);
        _jobs.AcceptRange(1, 256, language);
        _encoding.CustomParser = result =>
        {
            var encoding = TextEncoding.Find(result.Tokens[0].Value);
            if (encoding is null)
                result.AddError(NoSuchEncoding(result.Tokens[0].Value).In(language));
            return encoding;
        };
    }

    private static readonly Bilingual PathsText = new(
        "文件、文件夹或通配符（**、*、?）；- 表示标准输入。文件夹指其中所有 .txt、.md、.docx，遵从 .gitignore。默认当前文件夹。",
        "Files, folders, patterns (**, *, ?); - is standard input. A folder means every .txt, .md and .docx below it that .gitignore lets through. By default the current folder.");

    private static readonly Bilingual FilesFromText = new(
        "从文件读取路径列表，每行一个，或以 NUL 分隔（git ls-files -z）；- 表示标准输入。",
        "Reads paths from a file, one a line or with NUL between them (git ls-files -z); - is standard input.");

    private static readonly Bilingual EncodingText = new(
        "文件编码，如 gb18030、big5、utf-16le。默认自动识别：BOM、UTF-8、GB18030。",
        "The encoding of the files, such as gb18030, big5, utf-16le. By default found by byte order mark, as UTF-8, as GB18030.");

    private static readonly Bilingual StandardInputText = new("标准输入的文件名，用于显示。", "The name that standard input is shown with.");
    private static readonly Bilingual JobsText = new("同时处理的文件数，默认为处理器数。", "How many files are processed at a time; by default one for each processor.");
    private static readonly Bilingual QuietText = new("只报告错误，不作提示。", "Says nothing but errors.");

    /// <summary>Gives the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_paths);
        command.Add(_filesFrom);
        command.Add(_encoding);
        command.Add(_standardInputName);
        command.Add(_jobs);
        command.Add(_quiet);
    }

    /// <summary>What the command line asks for, or null with what is wrong with the list of paths.</summary>
    public InputRequest? Read(ParseResult result, CommandHost host, out DocumentError? error)
    {
        error = null;
        var paths = result.GetValue(_paths) ?? [];
        var list = result.GetValue(_filesFrom);
        if (list is null)
            return Request(result, host, DocumentFinder.Find(paths, host.Folder, StandardInputName(result)));
        if (PathList.Read(list, host, out error) is not { } listed)
            return null;
        // An empty list means no file; it does not mean the current folder.
        string[] all = [.. paths, .. listed];
        return Request(result, host, all is [] ? FoundDocuments.None : DocumentFinder.Find(all, host.Folder, StandardInputName(result)));
    }

    private InputRequest Request(ParseResult result, CommandHost host, FoundDocuments documents) =>
        new(documents, new DocumentReader(result.GetValue(_encoding), host.StandardInput), result.GetValue(_jobs), result.GetValue(_quiet));

    private string StandardInputName(ParseResult result) => result.GetValue(_standardInputName) ?? "<stdin>";

    private static Bilingual NoSuchEncoding(string name) => new($"没有编码 {name}。", $"no encoding {name}");
}

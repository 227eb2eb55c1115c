using System.Collections.Immutable;
using System.CommandLine;
using OutlineLint.Cli.Checking;
using OutlineLint.Diagnostics;
using OutlineLint.Documents;

namespace OutlineLint.Cli.Options;

/// <summary>What is done with Word documents: <c>--annotate FILE</c>.</summary>
internal sealed class WordOptions
{
    private static readonly Bilingual AnnotateText = new(
        "给 Word 文档加批注：每个问题一条，另存为 FILE，原文件不动。",
        "Writes a copy of a Word document with a comment at each finding to FILE; the document itself stays as it is.");

    private static readonly Bilingual OneInput = new("--annotate 一次只能用于一个 Word 文档。", "--annotate takes one Word document at a time");
    private static readonly Bilingual NoFix = new("--annotate 不能与 --fix、--unsafe-fixes、--diff 同用。", "--annotate cannot be used with --fix, --unsafe-fixes or --diff");
    private static readonly Bilingual IsInput = new("既是输入又是输出，--annotate 请另存为别的文件。", "is both input and output; --annotate needs another file to write to");

    private readonly Option<string> _annotate = new("--annotate") { HelpName = "FILE" };

    public WordOptions(MessageLanguage language) => _annotate.Description = AnnotateText.In(language);

    /// <summary>Gives the options to a command.</summary>
    public void AddTo(Command command, FixOptions fixes, MessageLanguage language)
    {
        command.Add(_annotate);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_annotate) is not null && fixes.IsGiven(result))
                result.AddError(NoFix.In(language));
        });
    }

    /// <summary>The copy that is asked for, or null when none is or with what is wrong with it.</summary>
    public AnnotatedCopy? Annotation(ParseResult result, CommandHost host, ImmutableArray<DocumentSource> sources, out DocumentError? error)
    {
        error = null;
        if (result.GetValue(_annotate) is not { } file)
            return null;
        var path = Path.GetFullPath(file, host.Folder);
        error = sources switch
        {
            not [_] => new(file, OneInput),
            [var source] when IsSame(source.Path, path) => new(file, IsInput),
            [var source] when DocumentKinds.Of(source.FileName) != DocumentKind.Word => new(source.FileName, AnnotatedCopy.NotWord),
            _ => null,
        };
        return error is null ? new(file, path, host.Clock) : null;
    }

    /// <summary>A link and what it points to are one file; so are two names on a file system without case.</summary>
    private static bool IsSame(string? input, string output)
    {
        if (input is null || !File.Exists(output))
            return false;
        var comparison = OperatingSystem.IsLinux() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase;
        return Resolve(input).Equals(Resolve(output), comparison);
    }

    private static string Resolve(string path) => File.ResolveLinkTarget(path, returnFinalTarget: true)?.FullName ?? path;
}

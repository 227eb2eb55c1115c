using OutlineLint.Diagnostics;
using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;

namespace OutlineLint.Cli.Options;

/// <summary>
/// Where reports go: <c>--output-format</c> and <c>--output-file</c>, both any number of times. A file belongs to the format before it; a format
/// without a file goes to standard output. A single format may also stand behind its file.
/// </summary>
internal sealed class OutputOptions
{
    private readonly ImmutableArray<string> _formats;
    private readonly Option<string[]> _format = new("--output-format") { HelpName = "FORMAT", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string[]> _file = new("--output-file") { HelpName = "FILE", Arity = ArgumentArity.OneOrMore };

    /// <summary>The options of one command.</summary>
    /// <param name="formats">The formats that the command has; the first is the default.</param>
    /// <param name="language">The language of help and mistakes.</param>
    public OutputOptions(ImmutableArray<string> formats, MessageLanguage language)
    {
        _formats = formats;
        _format.Description = FormatText(formats).In(language);
        _file.Description = FileText.In(language);
        _format.AcceptOnly(formats, language);
        _format.Hidden = formats.Length == 1;
    }

    private static readonly Bilingual FileText = new(
        "把结果写入文件而不是标准输出。可与 --output-format 成对多次使用：每个 --output-file 属于它前面最近的 --output-format。",
        "Writes the report to a file and not to standard output. With several formats, each file belongs to the --output-format before it.");

    private static readonly Bilingual SeveralOnStandardOutput = new(
        "只能有一种格式写到标准输出；其余的请在其后加 --output-file。",
        "only one format can go to standard output; put --output-file behind the others");

    private static readonly Bilingual FileBeforeFormat = new(
        "有多种格式时，--output-file 要写在它的 --output-format 之后。",
        "with several formats, --output-file stands behind its --output-format");

    /// <summary>Gives the options to a command.</summary>
    public void AddTo(Command command)
    {
        command.Add(_format);
        command.Add(_file);
    }

    /// <summary>The reports that the command line asks for, or null with the mistake.</summary>
    /// <param name="result">The command line.</param>
    /// <param name="special">Formats that other options ask for: they go to standard output, in place of the default.</param>
    /// <param name="host">The world.</param>
    /// <param name="mistake">What is wrong.</param>
    public ImmutableArray<OutputRequest>? Read(ParseResult result, ImmutableArray<string> special, CommandHost host, out Bilingual mistake)
    {
        mistake = FileBeforeFormat;
        if (Groups(result, special) is not { } groups)
            return null;
        mistake = SeveralOnStandardOutput;
        var requests = groups.SelectMany(group => group.Value.DefaultIfEmpty("-").Select(file => Request(group.Key, file, host))).ToImmutableArray();
        return requests.Count(request => request.File is null) > 1 ? null : requests;
    }

    /// <summary>Each format with its files, or null when a file could belong to several.</summary>
    private List<KeyValuePair<string, List<string>>>? Groups(ParseResult result, ImmutableArray<string> special)
    {
        var groups = new List<KeyValuePair<string, List<string>>>();
        var early = new List<string>();
        foreach (var (option, value) in Values(result))
        {
            if (option == _format.Name)
                groups.Add(new(value, []));
            else if (option == _file.Name)
                (groups is [.., var last] ? last.Value : early).Add(value);
        }

        if (groups.Count == 0 && (special.IsEmpty || early.Count > 0))
            groups.Add(new(_formats[0], []));
        groups.AddRange(special.Select(format => new KeyValuePair<string, List<string>>(format, [])));
        groups[0].Value.InsertRange(0, early);
        return early.Count > 0 && groups.Count > 1 + special.Length ? null : groups;
    }

    /// <summary>The options with their values in the order in which they were given, which the parser itself does not keep.</summary>
    private static IEnumerable<(string Option, string Value)> Values(ParseResult result) =>
        from pair in result.Tokens.Zip(result.Tokens.Skip(1))
        where pair is { First.Type: TokenType.Option, Second.Type: TokenType.Argument }
        select (pair.First.Value, pair.Second.Value);

    private static OutputRequest Request(string format, string file, CommandHost host) =>
        file == "-" ? new(format, File: null, Path: null) : new(format, file, Path.GetFullPath(file, host.Folder));

    private static Bilingual FormatText(ImmutableArray<string> formats) => new(
        $"输出格式：{string.Join("、", formats)}。默认 {formats[0]}。可多次使用，但只能有一种写到标准输出。",
        $"The format: {string.Join(", ", formats)}; by default {formats[0]}. May be given several times, but only one goes to standard output.");
}

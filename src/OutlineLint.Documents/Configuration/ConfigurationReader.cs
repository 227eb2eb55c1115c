using System.Collections.Concurrent;
using System.Collections.Immutable;
using OutlineLint.Diagnostics;
using OutlineLint.Grammar;
using OutlineLint.Linting;
using OutlineLint.Linting.Configuration;

namespace OutlineLint.Documents.Configuration;

/// <summary>Says what applies to a file: the .editorconfig files above it, and the grammar that they name. For any number of threads.</summary>
/// <param name="currentFolder">The folder that names in messages are relative to, and where standard input stands.</param>
public sealed class ConfigurationReader(string currentFolder)
{
    /// <summary>The name of every configuration file.</summary>
    public const string FileName = ConfigFiles.Name;

    private readonly ConfigFiles _files = new(currentFolder);
    private readonly ConcurrentDictionary<string, Lazy<(SpeechGrammar? Grammar, DocumentError? Error)>> _grammars = new(StringComparer.Ordinal);

    /// <summary>What applies to a document.</summary>
    public FileConfiguration For(Document document) => For(document.Path ?? Path.GetFullPath(document.FileName, currentFolder));

    /// <summary>What applies to a file, whether it is there or not.</summary>
    /// <param name="path">Its full path.</param>
    public FileConfiguration For(string path)
    {
        var chain = _files.For(Path.GetDirectoryName(path));
        var configuration = new FileConfiguration { Files = chain.Files, Settings = LintSettings.None, Errors = chain.Errors };
        if (!chain.Errors.IsEmpty || chain.Files.IsEmpty)
            return configuration;
        configuration = configuration with { Settings = LintSettings.For(chain.Files, path) };
        return configuration.Settings.Grammar is { } grammar ? WithGrammar(configuration, grammar) : configuration;
    }

    /// <summary>What rules say of a configuration file itself: the keys and the rules in it that there are not.</summary>
    /// <param name="file">The file.</param>
    /// <param name="rules">The rules that are known.</param>
    /// <param name="selection">Which of them were named.</param>
    public IEnumerable<Finding> FindingsIn(ConfigFile file, RuleCatalog rules, RuleSelection? selection = null)
    {
        var options = For(file.Path).Settings.Apply(selection is null ? LintOptions.Default : LintOptions.Default with { Selection = selection }, rules);
        return file.UnknownNames(rules)
            .Select(finding => finding with { Severity = SeverityTable.Of(finding.Rule, options) })
            .Where(finding => finding.Severity != RuleSeverity.None);
    }

    /// <summary>The name of a file in messages.</summary>
    public string NameOf(ConfigFile file) => _files.NameOf(file.Path);

    private FileConfiguration WithGrammar(FileConfiguration configuration, AppliedSetting setting)
    {
        var path = GrammarPath(setting);
        var (grammar, error) = _grammars.GetOrAdd(path, key => new(() => ReadGrammar(key, setting))).Value;
        return grammar is null
            ? configuration with { Errors = ImmutableArray.Create(error!) }
            : configuration with { Grammar = grammar };
    }

    /// <summary>The path of a grammar file begins where its .editorconfig is.</summary>
    public static string GrammarPath(AppliedSetting setting) => Path.GetFullPath(setting.Entry.Value, Path.GetDirectoryName(setting.Source.Path)!);

    private (SpeechGrammar? Grammar, DocumentError? Error) ReadGrammar(string path, AppliedSetting setting)
    {
        if (ConfigFiles.ReadText(path, out var problem) is not { } text)
            return (null, new(PlaceOf(setting), new($"无法读取语法文件 {setting.Entry.Value}：{problem.Chinese}", $"cannot read the grammar file {setting.Entry.Value}: {problem.English}")));
        try
        {
            return (SpeechGrammar.WithFile(text, path), null);
        }
        catch (GrammarException exception)
        {
            return (null, new(_files.NameOf(path, exception.Line - 1, exception.Column - 1), new(exception.Problem, exception.Problem)));
        }
    }

    private string PlaceOf(AppliedSetting setting)
    {
        var place = setting.Source.Text.Lines.GetLinePosition(setting.Entry.ValueSpan.Start);
        return _files.NameOf(setting.Source.Path, place.Line, place.Character);
    }
}

using System.Collections.Concurrent;
using System.Collections.Immutable;
using OutlineLint.Diagnostics;
using OutlineLint.Documents;
using OutlineLint.Documents.Configuration;
using OutlineLint.LanguageServer.Protocol;
using OutlineLint.Linting;
using OutlineLint.Linting.Configuration;
using OutlineLint.Reporting.Findings.Sarif;

namespace OutlineLint.LanguageServer.Workspace;

/// <summary>The folders that are open, and what their configuration says. What it has read it keeps until <see cref="Forget"/>.</summary>
internal sealed class SpeechWorkspace(RuleCatalog rules)
{
    private readonly ConcurrentDictionary<string, ConfigurationReader> _readers = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, (Baseline? Baseline, DocumentError? Error)> _baselines = new(StringComparer.Ordinal);

    /// <summary>The paths of the folders.</summary>
    public ImmutableArray<string> Folders { get; private set; } = [];

    /// <summary>Opens and closes folders.</summary>
    public void Change(IEnumerable<WorkspaceFolder> added, IEnumerable<WorkspaceFolder> removed) =>
        Folders = [.. Folders.Except(PathsOf(removed), StringComparer.Ordinal).Union(PathsOf(added), StringComparer.Ordinal)];

    /// <summary>Reads every configuration anew when it is next asked for.</summary>
    public void Forget()
    {
        _readers.Clear();
        _baselines.Clear();
    }

    /// <summary>What applies to a document.</summary>
    /// <param name="uri">The document.</param>
    /// <param name="languageId">What the client takes it for; what counts for a document whose name does not tell its kind.</param>
    /// <param name="settings">The client's settings.</param>
    /// <param name="fallback">The language of messages where nothing names one.</param>
    public DocumentContext ContextFor(string uri, string languageId, ServerSettings settings, MessageLanguage fallback)
    {
        var path = DocumentUri.PathOf(uri);
        var kind = KindOf(path, languageId);
        var configuration = path is null ? Nothing : ReaderFor(path).For(path);
        var (accepted, error) = path is null ? default : AcceptedIn(path, settings);
        return new()
        {
            Kind = kind,
            Grammar = configuration.Grammar,
            Options = configuration.OptionsFor(kind, rules),
            IsChecked = configuration.Settings.IsEnabled,
            Accepted = accepted,
            Problem = configuration.Errors.FirstOrDefault() ?? error,
            Language = LanguageOf(settings.Language) ?? configuration.Settings.Language ?? fallback,
            ConfigFiles = configuration.Files,
            SourcePaths = path is null ? [] : [.. SourcesOf(path, configuration, settings)],
        };
    }

    /// <summary>What rules say of a configuration file itself, without what is accepted.</summary>
    public ImmutableArray<Finding> FindingsIn(ConfigFile file, ServerSettings settings)
    {
        var path = Path.GetFullPath(file.Path);
        var (accepted, _) = AcceptedIn(path, settings);
        return [.. ReaderFor(path).FindingsIn(file, rules).Where(finding => accepted?.Baseline.Accepts(accepted.Path, finding) != true)];
    }

    /// <summary>The baseline that holds what is accepted in a file; null when the settings name none.</summary>
    public BaselineFile? BaselineFor(string path, ServerSettings settings) => settings.Baseline is { Length: > 0 } name
        ? new(name, BaselinePath(name, path), FolderOf(path))
        : null;

    /// <summary>The language that a client names; null when it names none that is known.</summary>
    public static MessageLanguage? LanguageOf(string? name) => name?.ToUpperInvariant() switch
    {
        ['Z', 'H', ..] => MessageLanguage.Chinese,
        ['E', 'N', ..] => MessageLanguage.English,
        _ => null,
    };

    /// <summary>What applies to a text that is no file.</summary>
    private static readonly FileConfiguration Nothing = new() { Files = [], Settings = LintSettings.None };

    private ConfigurationReader ReaderFor(string path) => _readers.GetOrAdd(FolderOf(path), folder => new(folder));

    private string BaselinePath(string name, string path) => Path.GetFullPath(name, FolderOf(path));

    private IEnumerable<string> SourcesOf(string path, FileConfiguration configuration, ServerSettings settings)
    {
        foreach (var file in configuration.Files)
            yield return Path.GetFullPath(file.Path);
        if (configuration.Settings.Grammar is { } grammar)
            yield return ConfigurationReader.GrammarPath(grammar);
        if (settings.Baseline is { Length: > 0 } name)
            yield return BaselinePath(name, path);
    }

    /// <summary>What is accepted in a file. A baseline that is not there accepts nothing; it is written when the first finding is accepted.</summary>
    private (AcceptedFindings? Accepted, DocumentError? Error) AcceptedIn(string path, ServerSettings settings)
    {
        if (BaselineFor(path, settings) is not { } file || !file.Exists)
            return default;
        var (baseline, error) = _baselines.GetOrAdd($"{FolderOf(path)}\n{settings.Baseline}", _ => (file.Read(out var problem), problem));
        return (baseline is null ? null : new(baseline, file.PathOf(path)), error);
    }

    /// <summary>The innermost open folder above a file, or the folder that the file is in.</summary>
    private string FolderOf(string path) =>
        Folders.Where(folder => path.StartsWith(folder + Path.DirectorySeparatorChar, StringComparison.Ordinal)).MaxBy(folder => folder.Length) ?? Path.GetDirectoryName(path) ?? path;

    private static DocumentKind KindOf(string? path, string languageId) => path is not null && Path.HasExtension(path)
        ? DocumentKinds.Of(path)
        : languageId == "markdown" ? DocumentKind.Markdown : DocumentKind.PlainText;

    private static IEnumerable<string> PathsOf(IEnumerable<WorkspaceFolder> folders) =>
        folders.Select(folder => DocumentUri.PathOf(folder.Uri)).OfType<string>().Select(Path.TrimEndingDirectorySeparator);
}

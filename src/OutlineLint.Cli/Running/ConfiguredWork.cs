using System.Collections.Concurrent;
using OutlineLint.Documents;
using OutlineLint.Documents.Configuration;

namespace OutlineLint.Cli.Running;

/// <summary>Shows one thing of each document, read as its .editorconfig says.</summary>
/// <param name="folder">The folder that names are relative to.</param>
/// <param name="show">Makes what is shown.</param>
internal sealed class ConfiguredWork<T>(string folder, Func<Document, FileConfiguration, T> show) : DocumentWork<T>
    where T : class
{
    private readonly ConfigurationReader _configuration = new(folder);
    private readonly ConcurrentDictionary<DocumentError, bool> _known = new();

    /// <inheritdoc/>
    public override Analysis<T> Analyse(Document document)
    {
        var configuration = _configuration.For(document);
        return configuration.Errors.IsEmpty
            ? new() { Shown = [show(document, configuration)] }
            : new() { Errors = [.. configuration.Errors.Where(error => _known.TryAdd(error, true))] };
    }
}

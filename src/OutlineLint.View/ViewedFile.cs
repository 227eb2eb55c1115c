using OutlineLint.Documents;
using OutlineLint.Documents.Configuration;
using OutlineLint.Reporting.Findings;

namespace OutlineLint.View;

/// <summary>The file as it was when it was last read.</summary>
internal sealed record ViewedFile
{
    /// <summary>Grows with each reading that finds another file.</summary>
    public required int Version { get; init; }

    /// <summary>What was read; null when the file could not be.</summary>
    public Document? Document { get; init; }

    /// <summary>What was found in it; null when it could not be checked.</summary>
    public DocumentFindings? Findings { get; init; }

    /// <summary>Why it could not be read or checked; null when it was.</summary>
    public DocumentError? Error { get; init; }

    /// <summary>Reads and checks a document.</summary>
    public static ViewedFile Read(DocumentResult result, ViewOptions options, int version)
    {
        if (!result.IsRead)
            return new() { Version = version, Error = result.Error };
        var configuration = new ConfigurationReader(options.Folder).For(result.Document);
        return configuration.Errors.IsEmpty
            ? new() { Version = version, Document = result.Document, Findings = Check(result.Document, configuration, options) }
            : new() { Version = version, Document = result.Document, Error = configuration.Errors[0] };
    }

    private static DocumentFindings Check(Document document, FileConfiguration configuration, ViewOptions options)
    {
        var result = new DocumentLinter(new(options.Rules.Rules), document, configuration, configuration.OptionsFor(document.Kind, options.Rules)).Analyze();
        return new()
        {
            FileName = document.FileName,
            Text = document.Text,
            Outline = result.Outline,
            Findings = configuration.Settings.IsEnabled ? result.Findings : [],
            Word = document.Word?.Map,
            Suppressed = result.Suppressed,
            Language = configuration.Settings.Language ?? options.Language,
        };
    }
}

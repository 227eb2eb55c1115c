using System.Collections.Immutable;
using System.Globalization;
using OutlineLint.Documents;
using OutlineLint.Documents.Discovery;
using OutlineLint.Linting;

namespace OutlineLint.LanguageServer.Workspace;

/// <summary>The speeches in the open folders, as they are on disk.</summary>
internal static class SpeechFiles
{
    private static readonly DocumentReader Reader = new();

    /// <summary>The speeches below folders.</summary>
    public static ImmutableArray<SpeechFile> In(ImmutableArray<string> folders) =>
        [.. PathsIn(folders).Select(path => new SpeechFile(path, DocumentUri.Of(path), StampOf(path)))];

    /// <summary>The paths of the speeches below folders. What an editor cannot show as text is none.</summary>
    public static ImmutableArray<string> PathsIn(ImmutableArray<string> folders) => folders.IsEmpty ? [] :
    [
        .. DocumentFinder.Find(folders, folders[0]).Sources
            .Select(source => source.Path).OfType<string>()
            .Where(path => DocumentKinds.Of(path) is DocumentKind.PlainText or DocumentKind.Markdown),
    ];

    /// <summary>A speech as it would be opened; null when it cannot be read.</summary>
    /// <param name="file">The speech.</param>
    /// <param name="encoding">How the client counts columns.</param>
    /// <param name="context">What applies to it.</param>
    /// <param name="linter">Runs the rules.</param>
    /// <param name="error">Why it cannot be read.</param>
    public static DocumentSnapshot? Read(SpeechFile file, PositionEncoding encoding, DocumentContext context, Linter linter, out DocumentError? error)
    {
        var result = Reader.Read(new(Path.GetFileName(file.Path), file.Path));
        error = result.Error;
        return result.Document is { } document
            ? DocumentSnapshot.Open(new() { Uri = file.Uri, LanguageId = "plaintext", Version = 0, Text = document.Text.ToString() }, encoding, context, linter)
            : null;
    }

    private static string StampOf(string path)
    {
        var file = new FileInfo(path);
        return file.Exists ? string.Create(CultureInfo.InvariantCulture, $"{file.LastWriteTimeUtc.Ticks:x}.{file.Length:x}") : "";
    }
}

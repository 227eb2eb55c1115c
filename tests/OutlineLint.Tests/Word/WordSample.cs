namespace OutlineLint.Tests.Word;

/// <summary>A document and the text that a reader of it sees.</summary>
/// <param name="Name">What it shows, as a sentence.</param>
/// <param name="Docx">The document.</param>
/// <param name="Lines">Its lines; one that begins with * is no part of the speech.</param>
internal sealed record WordSample(string Name, DocxBuilder Docx, params string[] Lines)
{
    /// <summary>Every sample.</summary>
    public static IEnumerable<WordSample> All => [.. TextSamples.All, .. NumberingSamples.All, .. FormatSamples.All, .. AsideSamples.All, .. SpeechSamples.All];

    /// <summary>What LibreOffice shows, and why, where it is not the same.</summary>
    public LibreOfficeDifference? Difference { get; init; }

    /// <summary>The text of the lines.</summary>
    public IEnumerable<string> Text => Lines.Select(line => line.StartsWith('*') ? line[1..] : line);
}

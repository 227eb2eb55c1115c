using System.Collections.Immutable;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>The outline of a document, for a client that shows it beside the text.</summary>
internal sealed record SpeechOutline
{
    /// <summary>The version of the document that was read.</summary>
    public required int Version { get; init; }

    /// <summary>The title in one line; empty when the speech has none.</summary>
    public required string Title { get; init; }

    /// <summary>Characters of the speech without white space and skipped text.</summary>
    public required int Characters { get; init; }

    /// <summary>The speaking time, in seconds.</summary>
    public required int Seconds { get; init; }

    /// <summary>How many findings are errors.</summary>
    public required int Errors { get; init; }

    /// <summary>How many are warnings.</summary>
    public required int Warnings { get; init; }

    /// <summary>How many are only worth knowing.</summary>
    public required int Infos { get; init; }

    /// <summary>The items of the first level.</summary>
    public required ImmutableArray<SpeechOutlineItem> Items { get; init; }
}

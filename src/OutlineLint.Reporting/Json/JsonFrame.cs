using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Outlining;

namespace OutlineLint.Reporting.Json;

/// <summary>What stands around the body of a speech.</summary>
internal sealed record JsonFrame
{
    public required ImmutableArray<JsonFrameElement> Title { get; init; }

    public required ImmutableArray<JsonFrameElement> Byline { get; init; }

    public required ImmutableArray<JsonFrameElement> Dateline { get; init; }

    public required ImmutableArray<JsonFrameElement> Salutation { get; init; }

    public required ImmutableArray<JsonFrameElement> Closing { get; init; }

    public required ImmutableArray<JsonFrameElement> Signature { get; init; }

    public required ImmutableArray<JsonFrameElement> Skipped { get; init; }

    public static JsonFrame From(SpeechFrame frame, SourceText text) => new()
    {
        Title = [.. JsonFrameElement.From(frame.Title, text)],
        Byline = [.. JsonFrameElement.From(frame.Byline, text)],
        Dateline = [.. JsonFrameElement.From(frame.Dateline, text)],
        Salutation = [.. JsonFrameElement.From(frame.Salutation, text)],
        Closing = [.. JsonFrameElement.From(frame.Closing, text)],
        Signature = [.. JsonFrameElement.From(frame.Signature, text)],
        Skipped = [.. JsonFrameElement.From(frame.Skipped, text)],
    };
}

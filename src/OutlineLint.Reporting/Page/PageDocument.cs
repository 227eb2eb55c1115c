using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Outlining;
using OutlineLint.Reporting.Findings;
using OutlineLint.Reporting.Page.Live;

namespace OutlineLint.Reporting.Page;

/// <summary>What the page shows of one document.</summary>
public sealed record PageDocument
{
    /// <summary>The document, as it was named.</summary>
    public required string FileName { get; init; }

    /// <summary>Its text.</summary>
    public required SourceText Text { get; init; }

    /// <summary>Its outline; null for a file that is no speech, such as a configuration with a mistake in it.</summary>
    public required Outline? Outline { get; init; }

    /// <summary>What was found in it, in the order of the text; null when nobody looked.</summary>
    public required ImmutableArray<Finding>? Findings { get; init; }

    /// <summary>The language of the findings.</summary>
    public MessageLanguage Language { get; init; }

    /// <summary>What a live page can do with it; null on any other page.</summary>
    public LiveDocument? Live { get; init; }

    /// <summary>A document of which only the outline is shown.</summary>
    public static PageDocument From(DocumentOutline document) => new()
    {
        FileName = document.FileName,
        Text = document.Outline.Tree.Text,
        Outline = document.Outline,
        Findings = null,
    };

    /// <summary>A document that was checked.</summary>
    public static PageDocument From(DocumentFindings document) => new()
    {
        FileName = document.FileName,
        Text = document.Text,
        Outline = document.Outline,
        Findings = document.Findings,
        Language = document.Language,
    };
}

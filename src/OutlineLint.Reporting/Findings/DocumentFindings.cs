using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Documents.Word;
using OutlineLint.Linting;
using OutlineLint.Outlining;

namespace OutlineLint.Reporting.Findings;

/// <summary>What was found in one document, ready to be shown.</summary>
public sealed record DocumentFindings
{
    /// <summary>The document, as it was named.</summary>
    public required string FileName { get; init; }

    /// <summary>The text that the findings point into.</summary>
    public required SourceText Text { get; init; }

    /// <summary>The outline of the text; null for a file that is no speech, such as a configuration with a mistake in it.</summary>
    public Outline? Outline { get; init; }

    /// <summary>What is reported, in the order of the text.</summary>
    public required ImmutableArray<Finding> Findings { get; init; }

    /// <summary>What is not reported because it was accepted.</summary>
    public ImmutableArray<SuppressedFinding> Suppressed { get; init; } = [];

    /// <summary>How many findings were repaired, or would be.</summary>
    public int FixCount { get; init; }

    /// <summary>The text after its fixes, when they are shown and not written.</summary>
    public SourceText? FixedText { get; init; }

    /// <summary>Leads from the text to the paragraphs of a Word document; null for any other.</summary>
    public WordMap? Word { get; init; }

    /// <summary>The language of the messages.</summary>
    public MessageLanguage Language { get; init; }

    /// <summary>A place as people find it in a Word document, “第3段第5字”; null where line and column say enough.</summary>
    public string? PlaceOf(int position) => Word?.PlaceAt(position).Text.In(Language);
}

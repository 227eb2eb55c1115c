using System.Collections.Immutable;

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>A finding, as an editor shows it.</summary>
internal sealed record Diagnostic
{
    /// <summary>Where it is.</summary>
    public required Range Range { get; init; }

    /// <summary>1 error, 2 warning, 3 information, 4 hint.</summary>
    public required int Severity { get; init; }

    /// <summary>The id of the rule.</summary>
    public string? Code { get; init; }

    /// <summary>Where the rule is explained.</summary>
    public CodeDescription? CodeDescription { get; init; }

    /// <summary>Who says so.</summary>
    public string Source { get; init; } = "outlinelint";

    /// <summary>What is said.</summary>
    public required string Message { get; init; }

    /// <summary>1 for text that can go: the editor fades it.</summary>
    public ImmutableArray<int>? Tags { get; init; }

    /// <summary>Other places that the message speaks of.</summary>
    public ImmutableArray<DiagnosticRelatedInformation>? RelatedInformation { get; init; }

    /// <summary>What a code action knows the finding by.</summary>
    public DiagnosticData? Data { get; init; }
}

using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace OutlineLint.Diagnostics;

/// <summary>A defect that a rule has found.</summary>
public sealed record Finding
{
    /// <summary>The rule.</summary>
    public required RuleDescriptor Rule { get; init; }

    /// <summary>Where the defect is.</summary>
    public required TextSpan Span { get; init; }

    /// <summary>What is wrong, why, and what to do, in one or two sentences.</summary>
    public required Bilingual Message { get; init; }

    /// <summary>How much it matters here.</summary>
    public required RuleSeverity Severity { get; init; }

    /// <summary>The repair, or null.</summary>
    public Fix? Fix { get; init; }

    /// <summary>Other places that the message speaks of.</summary>
    public ImmutableArray<RelatedPlace> Related { get; init; } = [];

    /// <summary>What tells the finding again in a changed text: made of the rule, the headings above and the text, and free of positions. Empty until a linter gives it.</summary>
    public string Fingerprint { get; init; } = "";

    /// <summary>The finding as Roslyn describes one.</summary>
    /// <param name="text">The text that was read.</param>
    /// <param name="path">The path of its file.</param>
    /// <param name="language">The language of the message.</param>
    public Diagnostic ToDiagnostic(SourceText text, string path, MessageLanguage language = MessageLanguage.Chinese) =>
        Diagnostic.Create(
            Rule.ToDiagnosticDescriptor(), LocationOf(text, path, Span), RuleDescriptor.SeverityOf(Severity),
            Related.Select(place => LocationOf(text, path, place.Span)), properties: null, Message.In(language));

    private static Location LocationOf(SourceText text, string path, TextSpan span) => Location.Create(path, span, text.Lines.GetLinePositionSpan(span));
}

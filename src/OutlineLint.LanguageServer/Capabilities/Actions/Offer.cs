using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.LanguageServer.Protocol;

namespace OutlineLint.LanguageServer.Capabilities.Actions;

/// <summary>Something that can be done at a place, before it is known what of it the client wants.</summary>
internal sealed record Offer
{
    /// <summary>What tells it from the others of the same place.</summary>
    public required string Id { get; init; }

    /// <summary>What is shown.</summary>
    public required Bilingual Title { get; init; }

    /// <summary>One of <see cref="CodeActionKind"/>; what it is when it repairs nothing.</summary>
    public required string Kind { get; init; }

    /// <summary>The finding that it answers; null for none.</summary>
    public Finding? Finding { get; init; }

    /// <summary>Whether it is what one key applies.</summary>
    public bool IsPreferred { get; init; }

    /// <summary>What it does to the text; null for what does nothing to it.</summary>
    public Func<ImmutableArray<TextChange>>? Changes { get; init; }

    /// <summary>The same where it is known beforehand.</summary>
    public ImmutableArray<TextChange>? Fix { get; init; }

    /// <summary>What it accepts into the baseline; null when it does not.</summary>
    public AcceptArguments? Accepts { get; init; }

    /// <summary>Why it cannot be done; null when it can.</summary>
    public Bilingual? Obstacle { get; init; }

    /// <summary>Does what a fix does.</summary>
    public static Offer Of(string id, Diagnostics.Fix fix, string kind, Finding? finding = null) =>
        new() { Id = id, Title = fix.Title, Kind = kind, Finding = finding, Changes = () => fix.Changes, Fix = fix.Changes };
}

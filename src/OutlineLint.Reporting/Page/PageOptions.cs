using OutlineLint.Diagnostics;
using OutlineLint.Linting;

namespace OutlineLint.Reporting.Page;

/// <summary>How the page is made.</summary>
public sealed record PageOptions
{
    /// <summary>The language of everything but the text and the messages.</summary>
    public MessageLanguage Language { get; init; }

    /// <summary>Whether the page is live: served by a program that tells it of changes and repairs the file for it.</summary>
    public bool IsLive { get; init; }

    /// <summary>The rules that are known, for why they exist.</summary>
    public RuleCatalog Rules { get; init; } = RuleCatalog.BuiltIn;
}

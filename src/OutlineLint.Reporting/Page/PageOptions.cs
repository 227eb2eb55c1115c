using OutlineLint.Diagnostics;
using OutlineLint.Linting;

namespace OutlineLint.Reporting.Page;

/// <summary>How the page is made.</summary>
public sealed record PageOptions
{
    /// <summary>The language of everything but the text and the messages.</summary>
    public MessageLanguage Language { get; init; }

    /// <summary>The rules that are known, for why they exist.</summary>
    public RuleCatalog Rules { get; init; } = RuleCatalog.BuiltIn;
}

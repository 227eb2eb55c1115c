namespace OutlineLint.LanguageServer.Protocol;

/// <summary>How a client takes diagnostics (LSP 3.17 for those that are pushed, 3.18 for those that are pulled too).</summary>
internal sealed record DiagnosticClientCapabilities
{
    /// <summary>Whether it shows related places.</summary>
    public bool? RelatedInformation { get; init; }

    /// <summary>The tags that it shows; null for none.</summary>
    public TagSupport? TagSupport { get; init; }

    /// <summary>Whether it shows the address of a rule.</summary>
    public bool? CodeDescriptionSupport { get; init; }

    /// <summary>Whether it says anything of this at all.</summary>
    public bool SaysHow => RelatedInformation is not null || TagSupport is not null || CodeDescriptionSupport is not null;
}

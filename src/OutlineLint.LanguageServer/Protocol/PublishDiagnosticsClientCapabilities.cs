namespace OutlineLint.LanguageServer.Protocol;

/// <summary>How a client takes diagnostics.</summary>
internal sealed record PublishDiagnosticsClientCapabilities
{
    /// <summary>Whether it shows related places.</summary>
    public bool RelatedInformation { get; init; }

    /// <summary>Whether it shows the address of a rule.</summary>
    public bool CodeDescriptionSupport { get; init; }

    /// <summary>Whether it gives back what the server hung on a diagnostic.</summary>
    public bool DataSupport { get; init; }
}

namespace OutlineLint.LanguageServer.Protocol;

/// <summary>How a client takes actions.</summary>
internal sealed record CodeActionClientCapabilities
{
    /// <summary>Whether it shows why an action cannot be done.</summary>
    public bool DisabledSupport { get; init; }

    /// <summary>Whether it sends back the data of an action.</summary>
    public bool DataSupport { get; init; }

    /// <summary>What it asks for when an action is chosen.</summary>
    public ResolveSupport? ResolveSupport { get; init; }
}

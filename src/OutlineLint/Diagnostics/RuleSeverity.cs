namespace OutlineLint.Diagnostics;

/// <summary>How much a finding matters; ordered.</summary>
public enum RuleSeverity
{
    /// <summary>Not reported.</summary>
    None,

    /// <summary>Worth knowing.</summary>
    Info,

    /// <summary>A break of convention.</summary>
    Warning,

    /// <summary>Wrong in any style.</summary>
    Error,
}

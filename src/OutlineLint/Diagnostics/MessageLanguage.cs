namespace OutlineLint.Diagnostics;

/// <summary>The language that a message is read in.</summary>
public enum MessageLanguage
{
    /// <summary>中文.</summary>
    Chinese,

    /// <summary>English.</summary>
    English,
}

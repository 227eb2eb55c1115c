namespace OutlineLint.LanguageServer.Hosting;

/// <summary>How much a line for the writer or the log matters (LSP 3.17, “MessageType”).</summary>
internal static class MessageType
{
    /// <summary>Something failed.</summary>
    public const int Error = 1;

    /// <summary>Something is not as it should be.</summary>
    public const int Warning = 2;

    /// <summary>Something is worth knowing.</summary>
    public const int Info = 3;
}

namespace OutlineLint.Cli;

/// <summary>What the process says when it ends.</summary>
internal static class ExitCode
{
    /// <summary>All is well.</summary>
    public const int Success = 0;

    /// <summary>Something was found that matters enough.</summary>
    public const int Findings = 1;

    /// <summary>A file could not be read or written, or the program was called the wrong way.</summary>
    public const int Trouble = 2;
}

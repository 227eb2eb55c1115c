namespace OutlineLint.Tests.Binary;

/// <summary>What one run of the program came to.</summary>
/// <param name="ExitCode">What it exited with.</param>
/// <param name="Output">What it wrote to standard output.</param>
/// <param name="Error">What it wrote to standard error.</param>
internal sealed record ProgramRun(int ExitCode, string Output, string Error);

namespace OutlineLint.Cli.Output;

/// <summary>Recognises that whoever read the output has gone.</summary>
internal static class ClosedPipe
{
    private const int UnixBrokenPipe = 32;
    private const int WindowsBrokenPipe = unchecked((int)0x8007006D);
    private const int WindowsNoReader = unchecked((int)0x800700E8);

    public static bool IsCauseOf(IOException exception) =>
        exception.HResult is UnixBrokenPipe or WindowsBrokenPipe or WindowsNoReader;
}

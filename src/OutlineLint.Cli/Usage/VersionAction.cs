using System.CommandLine;
using System.CommandLine.Invocation;

namespace OutlineLint.Cli.Usage;

/// <summary>Prints “outlinelint 0.1.0”.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    /// <summary>The version of the program: 0.1.0.</summary>
    public static string Version => typeof(VersionAction).Assembly.GetName().Version!.ToString(fieldCount: 3);

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        parseResult.InvocationConfiguration.Output.WriteLine($"{CommandLine.Name} {Version}");
        return ExitCode.Success;
    }
}

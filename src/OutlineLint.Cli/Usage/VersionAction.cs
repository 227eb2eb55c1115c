using System.CommandLine;
using System.CommandLine.Invocation;

namespace OutlineLint.Cli.Usage;

/// <summary>Prints “outlinelint 0.1.0”.</summary>
internal sealed class VersionAction : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var version = typeof(VersionAction).Assembly.GetName().Version!;
        parseResult.InvocationConfiguration.Output.WriteLine($"{CommandLine.Name} {version.ToString(fieldCount: 3)}");
        return ExitCode.Success;
    }
}

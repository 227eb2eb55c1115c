using OutlineLint.Diagnostics;
using System.CommandLine;
using System.CommandLine.Invocation;

namespace OutlineLint.Cli.Usage;

/// <summary>Prints the help page of the command that was named.</summary>
internal sealed class HelpAction(CommandHost host, MessageLanguage language) : SynchronousCommandLineAction
{
    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        var page = new HelpPage(parseResult.CommandResult.Command, language, Math.Min(host.Width, 100));
        parseResult.InvocationConfiguration.Output.Write(page.ToString());
        return ExitCode.Success;
    }
}

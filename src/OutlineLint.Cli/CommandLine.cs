using OutlineLint.Diagnostics;
using System.CommandLine;
using OutlineLint.Cli.Commands;
using OutlineLint.Cli.Options;
using OutlineLint.Cli.Output;
using OutlineLint.Cli.Usage;
using OutlineLint.Documents;

namespace OutlineLint.Cli;

/// <summary>The whole program as one call, so that tests run it inside their own process.</summary>
internal static class CommandLine
{
    /// <summary>The name of the program.</summary>
    public const string Name = "outlinelint";

    /// <summary>Runs the program on streams, outside of any terminal.</summary>
    public static int Run(IReadOnlyList<string> args, Stream standardInput, Stream standardOutput, TextWriter standardError) =>
        Run(args, new CommandHost(standardInput, standardOutput, standardError));

    /// <summary>Runs the program.</summary>
    /// <returns>What the process exits with.</returns>
    public static int Run(IReadOnlyList<string> args, CommandHost host)
    {
        var language = LanguageOption.Choose(args, host.Variable);
        var result = new OutlineLintCommand(host, language).Parse(args, Configuration);
        if (UsageError.In(result, language) is not { } error)
            return Invoke(result, host, language);
        host.Complain(error);
        return ExitCode.Trouble;
    }

    /// <summary>A file may be called “@speech.txt”: that names no file of more arguments.</summary>
    private static readonly ParserConfiguration Configuration = new() { ResponseFileTokenReplacer = null, EnablePosixBundling = false };

    private static int Invoke(ParseResult result, CommandHost host, MessageLanguage language)
    {
        var output = new StreamWriter(host.StandardOutput, bufferSize: 64 * 1024) { NewLine = "\n" };
        try
        {
            var exitCode = result.Invoke(new() { Output = output, Error = host.StandardError, EnableDefaultExceptionHandler = false });
            output.Flush();
            return exitCode;
        }
        catch (IOException exception) when (ClosedPipe.IsCauseOf(exception))
        {
            // Whoever reads has seen enough, as in “outlinelint outline | head”.
            return ExitCode.Success;
        }
        catch (IOException exception)
        {
            var problem = FileProblem.Describe(exception);
            host.Complain(new Bilingual($"无法写出结果：{problem.Chinese}", $"cannot write the result: {problem.English}").In(language));
            return ExitCode.Trouble;
        }
    }
}

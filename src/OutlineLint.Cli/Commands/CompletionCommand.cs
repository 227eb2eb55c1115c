using System.CommandLine;
using OutlineLint.Cli.Options;
using OutlineLint.Diagnostics;

namespace OutlineLint.Cli.Commands;

/// <summary><c>outlinelint completion bash|zsh|fish</c>: a script that makes a shell complete commands, options and values.</summary>
internal sealed class CompletionCommand : Command
{
    private const string Bash = """
        _outlinelint() {
          local IFS=$'\n'
          COMPREPLY=($(outlinelint "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null | grep -F -- "${COMP_WORDS[COMP_CWORD]}"))
        }
        complete -o default -F _outlinelint outlinelint

        """;

    private const string Zsh = """
        #compdef outlinelint
        _outlinelint() {
          local -a words_found
          words_found=("${(@f)$(outlinelint "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
          compadd -- "${words_found[@]}"
          _files
        }
        compdef _outlinelint outlinelint

        """;

    private const string Fish = """
        function __outlinelint_complete
          set -l line (commandline -cp)
          outlinelint "[suggest:"(string length -- $line)"]" "$line" 2>/dev/null
        end
        complete -c outlinelint -a '(__outlinelint_complete)'

        """;

    private static readonly Bilingual Summary = new("打印 shell 补全脚本，如：source <(outlinelint completion bash)。", "Prints the completion script of a shell: source <(outlinelint completion bash).");
    private static readonly Bilingual ShellText = new("bash、zsh 或 fish。", "bash, zsh or fish.");

    private readonly Argument<string> _shell = new("SHELL");

    public CompletionCommand(MessageLanguage language)
        : base("completion", Summary.In(language))
    {
        _shell.Description = ShellText.In(language);
        _shell.AcceptOnly(["bash", "zsh", "fish"], language);
        Add(_shell);
        SetAction(Run);
    }

    private int Run(ParseResult result)
    {
        result.InvocationConfiguration.Output.Write(result.GetValue(_shell) switch
        {
            "zsh" => Zsh,
            "fish" => Fish,
            _ => Bash,
        });
        return ExitCode.Success;
    }
}

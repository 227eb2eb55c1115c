using OutlineLint.Diagnostics;
using System.CommandLine;
using OutlineLint.Outlining;

namespace OutlineLint.Cli.Options;

/// <summary><c>--characters-per-minute N</c>: how fast the speech is read aloud.</summary>
internal sealed class CharactersPerMinuteOption : Option<int>
{
    private static readonly Bilingual Purpose = new(
        $"语速：每分钟字数，默认 {OutlineOptions.Default.CharactersPerMinute}。",
        $"How fast the speech is read aloud; by default {OutlineOptions.Default.CharactersPerMinute} characters a minute.");

    public CharactersPerMinuteOption(MessageLanguage language)
        : base("--characters-per-minute")
    {
        HelpName = "N";
        Description = Purpose.In(language);
        DefaultValueFactory = _ => OutlineOptions.Default.CharactersPerMinute;
        this.AcceptRange(1, 2000, language);
    }
}

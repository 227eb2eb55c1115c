using System.CommandLine;
using OutlineLint.Diagnostics;
using OutlineLint.Linting.Configuration;

namespace OutlineLint.Cli.Options;

/// <summary><c>--profile NAME</c>: the conventions that the texts follow.</summary>
internal sealed class ProfileOption : Option<string>
{
    private static readonly Bilingual Purpose = new(
        "文体：speech 讲话稿、document 公文、regulation 规章、taiwan 臺灣文書。默认 speech；像公文或规章的文本会自动放宽。",
        "The conventions: speech, document, regulation, taiwan. By default speech; a text that looks like a document or a regulation is held to less.");

    public ProfileOption(MessageLanguage language)
        : base("--profile")
    {
        HelpName = "NAME";
        Description = Purpose.In(language);
        this.AcceptOnly(["speech", "document", "regulation", "taiwan"], language);
    }

    /// <summary>The profile that was named; null when none was.</summary>
    public Profile? Read(ParseResult result) => result.GetValue(this) is { } name ? SettingValue.Profile(name) : null;
}

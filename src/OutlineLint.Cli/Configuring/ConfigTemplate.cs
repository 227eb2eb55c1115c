using System.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Linting;
using OutlineLint.Reporting.Findings;

namespace OutlineLint.Cli.Configuring;

/// <summary>The section that <c>init</c> writes: every setting, with a comment and commented out.</summary>
internal static class ConfigTemplate
{
    private static readonly (Bilingual Comment, string Line)[] Settings =
    [
        (new("文体：speech 讲话稿、document 公文、regulation 规章、taiwan 臺灣文書", "The conventions: speech, document, regulation, taiwan"), "outlinelint_profile = speech"),
        (new("语速，每分钟字数", "How fast a speech is read aloud, in characters a minute"), "outlinelint_characters_per_minute = 220"),
        (new("消息语言：zh、en", "The language of messages: zh, en"), "outlinelint_language = zh"),
        (new("自己的语法文件，路径从本文件算起", "A grammar file of one's own; its path begins at this file"), "outlinelint_grammar = speech.grammar"),
        (new("是否检查", "Whether files are checked"), "outlinelint_enabled = true"),
    ];

    /// <summary>The section.</summary>
    public static string Write(RuleCatalog rules, MessageLanguage language)
    {
        var text = new StringBuilder();
        text.Append($"# {Header.In(language)}\n[*.{{txt,md,docx}}]\n");
        foreach (var (comment, line) in Settings)
            text.Append($"# {comment.In(language)}\n# {line}\n");
        text.Append($"# {RulesComment.In(language)}\n");
        foreach (var rule in rules.Rules.Select(rule => rule.Descriptor))
            text.Append($"# outlinelint_rule.{rule.Name} = {WordOf(rule.Severity)}\n#   {rule.Id} {rule.Title.In(language)}\n");
        return text.ToString();
    }

    private static readonly Bilingual Header = new("OutlineLint：去掉行首的 # 即生效", "OutlineLint: take away a # to make a line count");
    private static readonly Bilingual RulesComment = new("规则：error、warning、suggestion、none", "Rules: error, warning, suggestion, none");

    private static string WordOf(RuleSeverity severity) => severity == RuleSeverity.Info ? "suggestion" : SeverityText.Of(severity);
}

using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Syntax.Green;

namespace OutlineLint.Rules.Punctuation;

/// <summary>Chinese text has Chinese quotation marks: “ ”.</summary>
public sealed class StraightQuotesRule : SpeechRule
{
    private static readonly RuleDescriptor Law = new()
    {
        Id = "OL505",
        Name = "straight-quotes",
        Title = new("用了直引号", "Straight quotation marks in Chinese text"),
        Clause = new("GB/T 15834-2011 4.8.2", "GB/T 15834-2011 4.8.2"),
        Severity = RuleSeverity.Warning,
        Fix = FixApplicability.Safe,
    };

    private static readonly RuleExamples Shown = new(
        Why: new(
            "中文的引号分左右，写作“ ”。直引号是英文键盘上的，分不出左右，排版时也常常对错方向。",
            "Chinese quotation marks have a left and a right form. The straight ones of a Latin keyboard have not, and turn the wrong way in print."),
        Valid: """
            大家都说“值”，这一趟没有白来。
            """,
        Invalid: """
            大家都说[|"值"|]，没有一个人说"亏"。
            """,
        Repaired: """
            大家都说“值”，没有一个人说“亏”。
            """);

    /// <summary>Makes the rule.</summary>
    public StraightQuotesRule()
        : base(Law, Shown) =>
        ForEach(speech => FlaggedLines.With(speech, LineTraits.StraightQuotes))
            .When((speech, line) => IsChinese(speech[line.Span]))
            .Must((speech, line) => !speech[line.Span].Contains('"'))
            .Report(
                at: (speech, line) => FirstPair(speech[line.Span], line.Span.Start),
                message: (speech, line) => MessageFor(speech[line.Span].Count('"')),
                fix: (speech, line) => CurlyQuotes.For(speech[line.Span], line.Span.Start) is { IsDefaultOrEmpty: false } changes
                    ? new Fix(new("改为中文引号", "Change to Chinese quotation marks"), FixApplicability.Safe, changes)
                    : null);

    private static Bilingual MessageFor(int count) => count % 2 == 0
        ? new($"中文里的引号应当用“ ”，这一段有 {count} 个直引号，请改过来。", $"Chinese text takes the quotation marks “ ”: change the {count} straight ones of this paragraph")
        : new($"中文里的引号应当用“ ”，这一段的直引号是单数（{count} 个），请看清左右再改。", $"Chinese text takes the quotation marks “ ”: this paragraph has an odd number of straight ones ({count}), see which is left and which is right");

    /// <summary>A quotation mark in Latin text or code, and the sign for inches, stand among Latin letters and figures.</summary>
    private static bool IsChinese(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '"' && (IsWide(text, i - 1) || IsWide(text, i + 1)))
                return text[0] is not '<';
        }

        return false;
    }

    private static bool IsWide(ReadOnlySpan<char> text, int at) => at >= 0 && at < text.Length && text[at] >= '\u2E80';

    private static TextSpan FirstPair(ReadOnlySpan<char> text, int start)
    {
        var first = text.IndexOf('"');
        var second = text[(first + 1)..].IndexOf('"');
        return new TextSpan(start + first, text.Count('"') % 2 == 0 ? second + 2 : 1);
    }
}

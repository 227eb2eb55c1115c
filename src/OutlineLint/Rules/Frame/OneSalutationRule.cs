using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;
using OutlineLint.Outlining;
using OutlineLint.Syntax;
using OutlineLint.Syntax.Green;

namespace OutlineLint.Rules.Frame;

/// <summary>Only the first salutation has a colon; later on “同志们，” or “同志们！” speaks to the audience.</summary>
public sealed class OneSalutationRule : SpeechRule
{
    private static readonly RuleDescriptor Law = new()
    {
        Id = "OL105",
        Name = "repeated-salutation",
        Title = new("正文中又出现称谓", "A second salutation in the body"),
        Clause = new("通常", "custom"),
        Severity = RuleSeverity.Info,
        Fix = FixApplicability.Unsafe,
    };

    private static readonly RuleExamples Shown = new(
        Why: new(
            "称谓加冒号是讲话的开头，只用一次。正文中再招呼听众是为了强调或者转入结尾，用逗号或者感叹号。",
            "A salutation with a colon opens a speech, once. To speak to the audience again, for emphasis or before the end, takes a comma or an exclamation mark."),
        Valid: """
            同志们：
            河水涨了，人心不能慌。
            同志们，守住大堤就是守住家。
            """,
        Invalid: """
            同志们：
            河水涨了，人心不能慌。
            [|同志们：|]
            守住大堤就是守住家。
            """,
        Repaired: """
            同志们：
            河水涨了，人心不能慌。
            同志们！
            守住大堤就是守住家。
            """);

    /// <summary>Makes the rule.</summary>
    public OneSalutationRule()
        : base(Law, Shown) =>
        ForEach(FurtherSalutations)
            .Must((speech, line) => OpensAnotherSpeech(speech, line))
            .Report(
                at: (speech, line) => Place(speech, line),
                message: (speech, line) => new(
                    $"正文中又出现称谓“{speech[Place(speech, line)]}”。称谓通常只在开头用一次，这里应当用逗号或者感叹号。",
                    $"The salutation '{speech[Place(speech, line)]}' stands in the body. A speech usually has one, at its start; use a comma or an exclamation mark here"),
                fix: (speech, line) => Mend(speech, line),
                related: (speech, _) => [new RelatedPlace(speech.Frame.Salutation[0].Span, new("开头的称谓。", "The salutation at the start"))]);

    /// <summary>Lines of the body with a colon that speak to the audience as the first salutation does; not 各部门：, which names who does what.</summary>
    private static IEnumerable<int> FurtherSalutations(Speech speech)
    {
        if (speech.Frame.Salutation.IsEmpty)
            yield break;
        for (var line = speech.Tree.LineAt(speech.Frame.Salutation[0].Span.Start) + 1; line < speech.Tree.LineCount; line++)
        {
            if (FramePlaces.IsAttachment(speech, line))
                yield break;
            if (speech.Tree.Lines[line].Has(LineTraits.Vocative) && HasColon(speech, line) && speech.Lines[line].Role == LineRole.Body && SpeaksToAudience(speech, line))
                yield return line;
        }
    }

    private static bool HasColon(Speech speech, int line) => MarkOf(speech, line) is { } mark && speech.Text[mark.Start] is '：' or ':';

    private static bool SpeaksToAudience(Speech speech, int line)
    {
        var place = Place(speech, line);
        var vocative = speech[place].TrimEnd("：:，,！!");
        var first = speech.Frame.Salutation[0].Text.AsSpan().TrimEnd("：:，,！!");
        return vocative.EndsWith("们", StringComparison.Ordinal) || (vocative.Length >= 2 && first.EndsWith(vocative[^2..], StringComparison.Ordinal));
    }

    /// <summary>Behind a title another speech begins on the same page.</summary>
    private static bool OpensAnotherSpeech(Speech speech, int line)
    {
        var before = line - 1;
        while (before > 0 && speech.Lines[before].Role is LineRole.Blank or LineRole.Aside)
            before--;
        return before < 0 || speech.Lines[before].Role is LineRole.Title or LineRole.Byline or LineRole.Date || speech.Tree.Grammar.Frame.Title.IsMatch(speech[speech.Lines[before].Span]);
    }

    /// <summary>The vocative with its mark.</summary>
    private static TextSpan Place(Speech speech, int line) =>
        TextSpan.FromBounds(speech.Lines[line].Span.Start, MarkOf(speech, line)?.End ?? speech.Lines[line].Span.Start);

    private static TextSpan? MarkOf(Speech speech, int line)
    {
        var position = speech.Tree.StartOf(line);
        foreach (var piece in speech.Tree.Lines[line].Pieces)
        {
            if (piece.Kind == SyntaxKind.VocativeMarkToken)
                return new TextSpan(position, piece.Width);
            position += piece.Width;
        }

        return null;
    }

    private static Fix Mend(Speech speech, int line)
    {
        var mark = MarkOf(speech, line)!.Value;
        var repaired = mark.End == speech.Lines[line].Span.End ? "！" : "，";
        return Fix.Replace(new($"改用“{repaired}”", $"Use '{repaired}'"), FixApplicability.Unsafe, mark, repaired);
    }
}

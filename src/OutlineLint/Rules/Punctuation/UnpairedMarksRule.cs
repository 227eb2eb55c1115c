using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;

namespace OutlineLint.Rules.Punctuation;

/// <summary>Quotation marks, brackets and title marks stand in pairs.</summary>
public sealed class UnpairedMarksRule : SpeechRule
{
    private static readonly RuleDescriptor Law = new()
    {
        Id = "OL504",
        Name = "unpaired-marks",
        Title = new("引号、括号、书名号不配对", "Quotation marks, brackets or title marks do not pair"),
        Clause = new("GB/T 15834-2011 4.8.2、4.9.2、4.15.2", "GB/T 15834-2011 4.8.2, 4.9.2 and 4.15.2"),
        Severity = RuleSeverity.Error,
        Fix = FixApplicability.Safe,
    };

    private static readonly RuleExamples Shown = new(
        Why: new(
            "引号、括号、书名号成对使用。少一个、多一个或者左右颠倒，读者就分不清哪些是引用的话。一段引文分成几段的，每段开头用左引号，最后一段末尾用右引号，这不算错。",
            "Quotation marks, brackets and title marks come in pairs. With one missing, doubled or the wrong way round nobody knows what is quoted. A quotation of several paragraphs opens in each and closes in the last."),
        Valid: """
            老书记写道：“堤要年年修。
            “人要天天巡。”
            大家都记得这句“老话”（写在墙上）。
            """,
        Invalid: """
            大家都记得这句[|”老话“|]，也都守着“规矩”。
            """,
        Repaired: """
            大家都记得这句“老话”，也都守着“规矩”。
            """);

    /// <summary>Makes the rule.</summary>
    public UnpairedMarksRule()
        : base(Law, Shown) =>
        ForEach(PairFlaws.Of)
            .Must((speech, flaw) => flaw.Other >= speech.Text.Length)
            .Report(
                at: (_, flaw) => TextSpan.FromBounds(flaw.Position, flaw.Other + 1),
                message: PairMessages.For,
                fix: Mend);

    /// <summary>Only marks that are the wrong way round leave no doubt.</summary>
    private static Fix? Mend(Speech speech, PairFlaw flaw)
    {
        var (first, second) = (speech.Text[flaw.Position], speech.Text[flaw.Other]);
        return flaw.Kind switch
        {
            PairFlawKind.Reversed => new Fix(new("左右对调", "Turn the marks round"), FixApplicability.Safe, [Put(flaw.Position, second), Put(flaw.Other, first)]),
            PairFlawKind.Doubled => new Fix(new("删去多余的一个", "Delete the one too many"), FixApplicability.Unsafe, [new TextChange(new TextSpan(flaw.Position, 1), "")]),
            PairFlawKind.OpensForCloses => new Fix(new("改为右边的一半", "Change to the closing mark"), FixApplicability.Unsafe, [Put(flaw.Other, PairedMark.PartnerOf(second))]),
            PairFlawKind.ClosesForOpens => new Fix(new("改为左边的一半", "Change to the opening mark"), FixApplicability.Unsafe, [Put(flaw.Position, PairedMark.PartnerOf(first))]),
            PairFlawKind.Mismatched => new Fix(new("改成一对", "Make them a pair"), FixApplicability.Unsafe, [Put(flaw.Other, PairedMark.PartnerOf(first))]),
            _ => null,
        };
    }

    private static TextChange Put(int position, char mark) => new(new TextSpan(position, 1), mark.ToString());
}

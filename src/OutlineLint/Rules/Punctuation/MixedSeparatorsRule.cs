using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;

namespace OutlineLint.Rules.Punctuation;

/// <summary>The members of one list end alike: all in ；, or all in 。.</summary>
public sealed class MixedSeparatorsRule : SpeechRule
{
    private static readonly RuleDescriptor Law = new()
    {
        Id = "OL501",
        Name = "mixed-separators",
        Title = new("项间标点不一致", "The members of a list end in different marks"),
        Clause = new("GB/T 15834-2011 4.6.3.3、附录 A.5", "GB/T 15834-2011 4.6.3.3 and A.5"),
        Severity = RuleSeverity.Warning,
        Fix = FixApplicability.Unsafe,
    };

    private static readonly RuleExamples Shown = new(
        Why: new(
            "分号说的是“下面还有一项”，句号说的是“到此为止”。分项列举的各项之间用分号；只要有一项里面有了句号，各项末尾就都用句号。",
            "A semicolon says that another member follows, a full stop that the list is over. Members are parted by semicolons; once a member holds a full stop, all of them end in one."),
        Valid: """
            今年抓三件事：一是修渠；二是打井；三是栽树。
            明年抓两件事：一是修路。路修到村口。二是通车。
            """,
        Invalid: """
            今年抓四件事：一是修渠；二是打井[|。|]三是栽树；四是修路。
            """,
        Repaired: """
            今年抓四件事：一是修渠；二是打井；三是栽树；四是修路。
            """);

    /// <summary>Makes the rule.</summary>
    public MixedSeparatorsRule()
        : base(Law, Shown) =>
        ForEach(speech => speech.Series)
            .Must((speech, series) => ListSeparators.Of(speech, series) is not { AreUniform: false })
            .Report(
                at: (speech, series) => new TextSpan(ListSeparators.Of(speech, series)!.Wrong[0], 1),
                message: (speech, series) => MessageFor(ListSeparators.Of(speech, series)!),
                fix: (speech, series) => Unify(ListSeparators.Of(speech, series)!),
                related: (speech, series) => ModelOf(ListSeparators.Of(speech, series)!));

    private static Bilingual MessageFor(ListSeparators separators) => separators switch
    {
        { HasInnerStop: true } => new("这一列表里有的项内部已经用了句号，各项末尾就不能再用分号，应统一用句号。", "A member of this list holds a full stop, so its members cannot end in semicolons: end all of them in full stops"),
        { Mark: '。' } => new("这一列表的各项末尾有的用句号，有的用分号，请统一成句号。", "Some members of this list end in a full stop, others in a semicolon: make them all full stops"),
        _ => new("这一列表的各项之间有的用分号，有的用句号，请统一成分号。", "Some members of this list are parted by a semicolon, others by a full stop: make them all semicolons"),
    };

    private static Fix Unify(ListSeparators separators) => new(
        new($"各项末尾统一用“{separators.Mark}”", $"End all members in '{separators.Mark}'"),
        FixApplicability.Unsafe,
        [.. separators.Wrong.Select(position => new TextChange(new TextSpan(position, 1), separators.Mark.ToString()))]);

    private static ImmutableArray<RelatedPlace> ModelOf(ListSeparators separators) =>
        separators.Model < 0 ? [] : [new RelatedPlace(new TextSpan(separators.Model, 1), new($"这一项用的是“{separators.Mark}”。", $"This member ends in '{separators.Mark}'"))];
}

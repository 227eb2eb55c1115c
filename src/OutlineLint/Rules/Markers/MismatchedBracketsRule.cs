using OutlineLint.Diagnostics;
using OutlineLint.Outlining;

namespace OutlineLint.Rules.Markers;

/// <summary>The bracket that closes an ordinal is the partner of the one that opens it.</summary>
public sealed class MismatchedBracketsRule : MarkerFormRule
{
    private const string Opening = "（(〔［【〖[";
    private const string Closing = "）)〕］】〗]";

    private static readonly RuleDescriptor Law = new()
    {
        Id = "OL306",
        Name = "mismatched-brackets",
        Title = new("序号的括号前后不配对", "The brackets of an ordinal do not pair"),
        Clause = new("GB/T 15834-2011 4.9.2", "GB/T 15834-2011 4.9.2"),
        Severity = RuleSeverity.Error,
        Fix = FixApplicability.Safe,
    };

    private static readonly RuleExamples Shown = new(
        Why: new(
            "一对括号前后要同形同宽。一边全角一边半角，多半是中途切换了输入法。",
            "The two brackets have one shape and one width. One wide and one narrow come from a change of keyboard half-way."),
        Valid: """
            （一）选好种。种子要过筛。
            （二）育好苗。苗床要保温。
            """,
        Invalid: """
            （一）选好种。种子要过筛。
            [|（二)|]育好苗。苗床要保温。
            """,
        Repaired: """
            （一）选好种。种子要过筛。
            （二）育好苗。苗床要保温。
            """);

    /// <summary>Makes the rule.</summary>
    public MismatchedBracketsRule()
        : base(Law, Shown)
    {
    }

    /// <inheritdoc/>
    protected override MarkerSlip? SlipOf(Speech speech, OutlineItem item)
    {
        if (!MarkerStyles.IsBracketed(item))
            return null;
        var opening = Opening.IndexOf(item.Marker[0], StringComparison.Ordinal);
        var close = item.Marker.AsSpan().LastIndexOfAny(Closing);
        return opening < 0 || close < 0 || item.Marker[close] == Closing[opening]
            ? null
            : new MarkerSlip(item.MarkerSpan!.Value, $"（{item.Marker[1..close]}）{item.Marker[(close + 1)..]}");
    }

    /// <inheritdoc/>
    protected override Bilingual MessageFor(string written, string right) => new(
        $"序号的括号前后不配对，“{written}”应写成“{right}”。",
        $"The brackets of the ordinal do not pair: write '{right}' for '{written}'");
}

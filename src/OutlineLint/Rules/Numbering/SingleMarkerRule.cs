using Microsoft.CodeAnalysis.Text;
using OutlineLint.Diagnostics;

namespace OutlineLint.Rules.Numbering;

/// <summary>An item has one marker.</summary>
public sealed class SingleMarkerRule : SpeechRule
{
    private static readonly RuleDescriptor Law = new()
    {
        Id = "OL215",
        Name = "doubled-number",
        Title = new("一项两个序号", "An item has two markers"),
        Clause = new("通常", "custom"),
        Severity = RuleSeverity.Error,
        Fix = FixApplicability.Unsafe,
    };

    private static readonly RuleExamples Shown = new(
        Why: new(
            "Word 自动编了号，手里又打了一个，就成了“一、一、总体要求”。“三、（一）加强领导”也是一项挂了两个序号。",
            "A number typed beside an automatic one gives 一、一、. 三、（一） with nothing between also puts two markers on one item."),
        Valid: """
            一、总体要求
            要学深。
            二、工作安排
            要做实。
            """,
        Invalid: """
            一、[|一、|]总体要求
            要学深。
            二、工作安排
            要做实。
            """,
        Repaired: """
            一、总体要求
            要学深。
            二、工作安排
            要做实。
            """);

    /// <summary>Makes the rule.</summary>
    public SingleMarkerRule()
        : base(Law, Shown) =>
        ForEach(speech => speech.Numbering.Doubled)
            .Must((_, _) => false)
            .Report(
                at: (_, pair) => pair.Surplus.MarkerSpan!.Value,
                message: (_, pair) => new(
                    $"“{pair.First.Marker}”后面紧接着“{pair.Second.Marker}”，一项挂了两个序号。请删去多余的“{pair.Surplus.Marker}”。",
                    $"'{pair.First.Marker}' is followed at once by '{pair.Second.Marker}': one item with two markers. Delete the surplus '{pair.Surplus.Marker}'"),
                fix: (_, pair) => FixOf(pair));

    private static Fix FixOf(DoubledMarkers pair)
    {
        var (first, second) = (pair.First.MarkerSpan!.Value, pair.Second.MarkerSpan!.Value);
        var surplus = pair.Surplus == pair.First ? TextSpan.FromBounds(first.Start, second.Start) : second;
        return Fix.Replace(new($"删去“{pair.Surplus.Marker}”", $"Delete '{pair.Surplus.Marker}'"), FixApplicability.Unsafe, surplus, "");
    }
}

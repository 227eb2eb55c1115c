using OutlineLint.Diagnostics;
using OutlineLint.Outlining;

namespace OutlineLint.Rules.Numbering;

/// <summary>A level has another form than the level above it.</summary>
public sealed class DistinctLevelsRule : SpeechRule
{
    private static readonly RuleDescriptor Law = new()
    {
        Id = "OL210",
        Name = "same-style-nested",
        Title = new("上下层序号同形", "Two levels have the same form"),
        Clause = new("GB/T 15834-2011 附录 B.3.8", "GB/T 15834-2011 annex B.3.8"),
        Severity = RuleSeverity.Warning,
    };

    private static readonly RuleExamples Shown = new(
        Why: new(
            "上下两层都用“（一）”，就分不清哪个“（二）”接着哪个“（一）”。标准的层次是每低一层换一种序号。",
            "When two levels both have （一）, nobody can tell which （二） goes on from which. In the standard each lower level has another form."),
        Valid: """
            （一）学原文
            1.通读。每周一次。
            2.精读。每月一次。
            （二）学案例。每月一次。
            """,
        Invalid: """
            （一）学原文
            [|（一）|]通读。每周一次。
            （二）精读。每月一次。
            （二）学案例。每月一次。
            """);

    /// <summary>Makes the rule.</summary>
    public DistinctLevelsRule()
        : base(Law, Shown) =>
        ForEach(speech => speech.Series)
            .When((_, series) => series.Members.Length > 1 && NestedStyles.IsNested(series))
            .Must((speech, series) => speech.Numbering.IsSecondMarker(series.Members[0].Item) || series.Style!.Rank < 35)
            .Report(
                at: (_, series) => series.Members[0].Item.MarkerSpan!.Value,
                message: (_, series) => MessageOf(series.Members[0].Item.Marker, Above(series).Marker),
                related: (_, series) => [new(Above(series).MarkerSpan!.Value, new($"上层的“{Above(series).Marker}”", $"'{Above(series).Marker}' above it"))]);

    private static OutlineItem Above(Series series)
    {
        var above = series.Parent!;
        while (above.Style != series.Style || LevelChain.IsOdd(above))
            above = above.Parent!;
        return above;
    }

    private static Bilingual MessageOf(string written, string above) => new(
        $"“{written}”套在“{above}”里面，上下两层用了同一种序号，分不清层次。请给下一层换一种序号。",
        $"'{written}' stands inside '{above}': two levels have the same form. Number the lower level in another form");
}
